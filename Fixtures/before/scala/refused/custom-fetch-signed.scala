import java.net.URI
import java.net.http.{HttpClient, HttpRequest, HttpResponse}

class Chat(client: HttpClient) {
  def ask(account: String, gateway: String, token: String, body: String): String = {
    val request = HttpRequest.newBuilder()
      .uri(URI.create(s"https://gateway.ai.cloudflare.com/v1/$account/${gateway}/workers-ai/v1/chat/completions"))
      .header("cf-aig-authorization", s"Bearer $token")
      .POST(HttpRequest.BodyPublishers.ofString(body))
      .build()
    client.send(decorate(request), HttpResponse.BodyHandlers.ofString()).body()
  }
}
