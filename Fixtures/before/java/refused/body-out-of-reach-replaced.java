import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class Replaced {
    private final HttpClient client = HttpClient.newHttpClient();

    String ask(String model) throws Exception {
        String body = "{\"model\": \"gpt-4o\", \"messages\": []}".replace("gpt-4o", model);
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create("https://gateway.ai.cloudflare.com/v1/7c1f/quiz/openai/chat/completions"))
            .header("cf-aig-authorization", "Bearer " + System.getenv("CF_AIG_TOKEN"))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
