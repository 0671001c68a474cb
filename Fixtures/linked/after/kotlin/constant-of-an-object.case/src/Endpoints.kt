package com.example.config

object Endpoints {
    const val MODELS = "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1"
}
