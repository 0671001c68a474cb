class A(private val client: OkHttpClient) {
    fun ask(account: String, gateway: Int, token: String, body: RequestBody): String? {
        val request = Request.Builder()
            .url("https://api.cloudflare.com/client/v4/accounts/$account/ai/v1/chat/completions")
            .addHeader("Authorization", "Bearer $token")
            .addHeader("cf-aig-gateway-id", "$gateway")
            .post(body)
            .build()
        return client.newCall(request).execute().use { it.body?.string() }
    }
}
