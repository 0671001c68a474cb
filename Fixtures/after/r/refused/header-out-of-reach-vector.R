url <- sprintf("https://gateway.ai.cloudflare.com/v1/%s/%s/workers-ai/v1/chat/completions", account, gateway)
res <- POST(url, add_headers(.headers = h), body = body)
