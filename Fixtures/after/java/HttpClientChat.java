import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class HttpClientChat {
    private final HttpClient client = HttpClient.newHttpClient();

    String ask(String account, String gateway, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create("https://api.cloudflare.com/client/v4/accounts/" + account + "/ai/v1/chat/completions"))
            .header("Authorization", "Bearer " + System.getenv("CF_AIG_TOKEN"))
            .header("cf-aig-gateway-id", gateway)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
