package com.x.llm

import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody

class Chat(private val client: OkHttpClient) {
    var endpoint: String = "https://x"
    fun ask(body: RequestBody, token: String): String? {
        val request = Request.Builder()
            .url("$endpoint/chat/completions")
            .header("cf-aig-authorization", "Bearer $token")
            .post(body)
            .build()
        return client.newCall(request).execute().use { it.body?.string() }
    }
}
