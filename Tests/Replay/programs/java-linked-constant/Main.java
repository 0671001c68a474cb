import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Main {
    static int ask(HttpClient client) throws Exception {
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create(Endpoints.MODELS + "/chat/completions"))
            .header("cf-aig-authorization", "Bearer " + System.getenv("CF_AIG_TOKEN"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(
                "{\"model\": \"@cf/meta/llama-3.1-8b-instruct\", \"messages\": [{\"role\": \"user\", \"content\": \"Hello\"}]}"))
            .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    public static void main(String[] args) throws Exception {
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        System.out.println(ask(http));
    }
}
