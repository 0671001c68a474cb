import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

final class Helpdesk {
  private static final String ACCOUNT = System.getenv("CF_ACCOUNT");
  private static final String GATEWAY = System.getenv("CF_GATEWAY");
  private static final String BASE =
      "https://api.cloudflare.com/client/v4/accounts/" + ACCOUNT + "/ai/v1";
  private static final String CHAT = BASE + "/chat/completions";

  String ask(HttpClient client, String body, String token) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(CHAT))
            .header("Authorization", "Bearer " + token)
            .header("cf-aig-gateway-id", GATEWAY)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
