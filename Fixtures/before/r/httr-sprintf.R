url <- sprintf("https://gateway.ai.cloudflare.com/v1/%s/%s/workers-ai/v1/chat/completions", account, gateway)
res <- POST(url, add_headers(`cf-aig-authorization` = paste0("Bearer ", token), "Content-Type" = "application/json"), body = body)
