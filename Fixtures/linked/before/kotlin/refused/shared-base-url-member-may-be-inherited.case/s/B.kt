package com.x.llm

open class Base {
    protected val endpoint = "https://b.example.com"
}
