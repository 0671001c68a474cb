package com.ex.chat

import com.ex.config.Endpoints
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody

fun ask(client: OkHttpClient, body: RequestBody, token: String): String? {
    val request = Request.Builder()
        .url("${Endpoints.MODELS}/chat/completions")
        .header("cf-aig-authorization", "Bearer $token")
        .post(body)
        .build()
    return client.newCall(request).execute().use { it.body?.string() }
}
