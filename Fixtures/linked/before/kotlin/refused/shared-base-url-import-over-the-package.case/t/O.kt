package com.y
const val CHAT = "https://y"
