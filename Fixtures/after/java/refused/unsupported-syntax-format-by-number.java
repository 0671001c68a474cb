import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

final class Tags {
  String ask(HttpClient client, String account, String gateway, String body, String token) throws Exception {
    String url =
        String.format("https://gateway.ai.cloudflare.com/v1/%2$s/%1$s/workers-ai/v1/chat/completions", gateway, account);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("cf-aig-authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
