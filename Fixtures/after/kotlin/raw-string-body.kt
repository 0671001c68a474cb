import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun ask(client: OkHttpClient, token: String): String? {
    val body = """{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []}""".toRequestBody()
    val request = Request.Builder()
        .url("""https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions""")
        .header("Authorization", "Bearer $token")
        .header("cf-aig-gateway-id", "support")
        .post(body)
        .build()
    return client.newCall(request).execute().body?.string()
}
