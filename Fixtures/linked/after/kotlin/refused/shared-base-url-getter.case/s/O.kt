package com.x.llm
class A { val url: String
 get() = CHAT
}
