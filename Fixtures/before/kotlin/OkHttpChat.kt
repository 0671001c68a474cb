import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody

class OkHttpChat(private val client: OkHttpClient, private val account: String, private val gateway: String) {
    fun ask(token: String, body: RequestBody): String? {
        val request = Request.Builder()
            .url("https://gateway.ai.cloudflare.com/v1/$account/${gateway}/workers-ai/v1/chat/completions")
            .header("cf-aig-authorization", "Bearer $token")
            .post(body)
            .build()
        client.newCall(request).execute().use { response -> return response.body?.string() }
    }
}
