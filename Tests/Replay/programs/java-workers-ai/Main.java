import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Main {
    static int ask(HttpClient client, String account, String gateway) throws Exception {
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create("https://gateway.ai.cloudflare.com/v1/" + account + "/" + gateway + "/workers-ai/@cf/meta/llama-3.1-8b-instruct"))
            .header("Authorization", "Bearer " + System.getenv("CF_AIG_TOKEN"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"prompt\": \"Hello\"}"))
            .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    public static void main(String[] args) throws Exception {
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        System.out.println(ask(http, System.getenv("CF_ACCOUNT_ID"), "services"));
    }
}
