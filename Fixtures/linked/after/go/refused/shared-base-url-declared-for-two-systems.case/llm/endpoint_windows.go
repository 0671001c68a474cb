package llm

const endpoint = "http://localhost:8787/v1/chat/completions"
