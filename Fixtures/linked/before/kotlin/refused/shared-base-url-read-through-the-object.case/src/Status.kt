package com.ex.status

import com.ex.config.Endpoints

val addresses = Endpoints.let { listOf(it.MODELS, "https://status.example.com") }
