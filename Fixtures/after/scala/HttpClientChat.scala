import java.net.URI
import java.net.http.{HttpClient, HttpRequest, HttpResponse}

class Chat(client: HttpClient) {
  def ask(account: String, gateway: String, token: String, body: String): String = {
    val request = HttpRequest.newBuilder()
      .uri(URI.create(s"https://api.cloudflare.com/client/v4/accounts/$account/ai/v1/chat/completions"))
      .header("Authorization", s"Bearer $token")
      .header("cf-aig-gateway-id", gateway)
      .POST(HttpRequest.BodyPublishers.ofString(body))
      .build()
    client.send(request, HttpResponse.BodyHandlers.ofString()).body()
  }
}
