import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class TypesOfTheGateway {
  private final HttpClient client = HttpClient.newHttpClient();

  static String label(String gateway) {
    return "gateway " + gateway;
  }

  String ask(String account, String token, long gateway) throws Exception {
    var request = HttpRequest.newBuilder()
        .uri(URI.create("https://api.cloudflare.com/client/v4/accounts/" + account + "/ai/run/@cf/meta/llama-3.1-8b-instruct"))
        .header("Authorization", "Bearer " + token)
        .header("cf-aig-gateway-id", String.valueOf(gateway))
        .POST(HttpRequest.BodyPublishers.ofString("{}"))
        .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
