import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

final class Helpdesk {
  private static final String ACCOUNT = System.getenv("CF_ACCOUNT");
  private static final String GATEWAY = System.getenv("CF_GATEWAY");
  private static final String BASE =
      "https://gateway.ai.cloudflare.com/v1/" + ACCOUNT + "/" + GATEWAY + "/workers-ai/v1";
  private static final String CHAT = BASE + "/chat/completions";

  String ask(HttpClient client, String body, String token) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(CHAT))
            .header("cf-aig-authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
