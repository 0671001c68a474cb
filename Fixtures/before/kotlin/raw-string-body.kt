import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

fun ask(client: OkHttpClient, token: String): String? {
    val body = """{"model": "workers-ai/@cf/meta/llama-3.1-8b-instruct", "messages": []}""".toRequestBody()
    val request = Request.Builder()
        .url("""https://gateway.ai.cloudflare.com/v1/acc123/support/compat/chat/completions""")
        .header("cf-aig-authorization", "Bearer $token")
        .post(body)
        .build()
    return client.newCall(request).execute().body?.string()
}
