import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody

class Chat(private val client: OkHttpClient) {
    fun ask(body: RequestBody, token: String): String? {
        val request = Request.Builder()
            .url("$BASE/chat/completions")
            .header("Authorization", "Bearer $token")
            .header("cf-aig-gateway-id", "helpdesk")
            .post(body)
            .build()
        return client.newCall(request).execute().use { it.body?.string() }
    }

    companion object {
        private const val BASE = "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1"
    }
}
