class A(private val client: OkHttpClient) {
    fun ask(account: String, gateway: String, token: String, body: RequestBody): String? {
        val request = Request.Builder()
            .url("https://gateway.ai.cloudflare.com/v1/$account/$gateway/workers-ai/v1/chat/completions")
            .addHeader("cf-aig-authorization", "Bearer $token")
            .apply { key?.let { addHeader("Authorization", it) } }
            .post(body)
            .build()
        return client.newCall(request).execute().use { it.body?.string() }
    }
}
