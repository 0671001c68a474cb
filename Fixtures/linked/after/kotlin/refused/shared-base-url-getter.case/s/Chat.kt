package com.x.llm

import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody

class Chat(private val client: OkHttpClient) {
    fun ask(body: RequestBody, token: String): String? {
        val request = Request.Builder()
            .url("$CHAT/chat/completions")
            .header("cf-aig-authorization", "Bearer $token")
            .post(body)
            .build()
        return client.newCall(request).execute().use { it.body?.string() }
    }
}
