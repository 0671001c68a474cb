import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

final class Helpdesk {
  private static final String BASE = "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1";

  String ask(HttpClient client, String body, String token) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(BASE + "/chat/completions"))
            .header("cf-aig-authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  void report(Meter meter, boolean local) {
    meter.count(BASE);
    if (local) {
      String BASE = "http://localhost:8787/v1";
      meter.count(BASE);
    }
  }
}
