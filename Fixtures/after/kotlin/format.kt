import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

fun ask(client: HttpClient, account: String, gateway: String, token: String, body: String): String {
    val request = HttpRequest.newBuilder(URI.create("https://api.cloudflare.com/client/v4/accounts/%s/ai/v1/chat/completions".format(account)))
        .header("Authorization", "Bearer $token")
        .header("cf-aig-gateway-id", gateway)
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build()
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body()
}
