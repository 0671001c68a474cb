import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

final class Chat {
    static String ask(String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create("https://gateway.ai.cloudflare.com/v1/acme-account/services/workers-ai/v1/chat/completions"))
            .header("cf-aig-authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(
                "{\"model\": \"@cf/meta/llama-3.1-8b-instruct\", \"messages\": [{\"role\": \"user\", \"content\": \"Hello\"}]}"))
            .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
