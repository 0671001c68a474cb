package a

import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody

class Chat(private val client: OkHttpClient, private val base: String) {
    companion object {
        private const val base = "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1"
    }
    fun ask(body: RequestBody, token: String): String? {
        val request = Request.Builder()
            .url("$base/chat/completions")
            .header("cf-aig-authorization", "Bearer $token")
            .post(body)
            .build()
        return client.newCall(request).execute().use { it.body?.string() }
    }
}
