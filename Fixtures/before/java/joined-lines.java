import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class Chat {
    String ask(HttpClient client, String account, String gateway, String token, String body) throws Exception {
        String url = "https://gateway.ai.cloudflare.com/v1/"
            + account
            + "/"
            + gateway
            + "/workers-ai/v1/chat/completions";
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
            .header("cf-aig-authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
