import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

class Merged {
    private final HttpClient client = HttpClient.newHttpClient();

    String ask(Map<String, Object> options) throws Exception {
        Map<String, Object> body = new HashMap<>();
        body.put("model", "gpt-4o");
        body.putAll(options);
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create("https://gateway.ai.cloudflare.com/v1/7c1f/quiz/openai/chat/completions"))
            .header("cf-aig-authorization", "Bearer " + System.getenv("CF_AIG_TOKEN"))
            .POST(HttpRequest.BodyPublishers.ofString(Json.text(body)))
            .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
