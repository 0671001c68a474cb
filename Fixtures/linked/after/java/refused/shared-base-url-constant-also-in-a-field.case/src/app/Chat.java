package app;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

final class Chat {
  String ask(HttpClient client, String body, String token) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(Config.BASE + "/chat/completions"))
            .header("cf-aig-authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
