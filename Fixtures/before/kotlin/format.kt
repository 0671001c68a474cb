import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

fun ask(client: HttpClient, account: String, gateway: String, token: String, body: String): String {
    val request = HttpRequest.newBuilder(URI.create("https://gateway.ai.cloudflare.com/v1/%s/%s/workers-ai/v1/chat/completions".format(account, gateway)))
        .header("cf-aig-authorization", "Bearer $token")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build()
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body()
}
