import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

final class Helpdesk {
  private static final String BASE = "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1";

  String ask(HttpClient client, String body, String token) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(BASE + "/chat/completions"))
            .header("Authorization", "Bearer " + token)
            .header("cf-aig-gateway-id", "helpdesk")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  String embed(HttpClient client, String body, String token) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(String.format("%s/embeddings", Helpdesk.BASE)))
            .header("Authorization", "Bearer " + token)
            .header("cf-aig-gateway-id", "helpdesk")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
