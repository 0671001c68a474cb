import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

final class Tags {
  String ask(HttpClient client, String account, String gateway, String body, String token) throws Exception {
    String url =
        String.format("https://api.cloudflare.com/client/v4/accounts/%s/ai/v1/chat/completions", account);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", "Bearer " + token)
            .header("cf-aig-gateway-id", gateway)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
