url <- sprintf("https://api.cloudflare.com/client/v4/accounts/%s/ai/v1/chat/completions", account)
res <- POST(url, add_headers(`Authorization` = paste0("Bearer ", token), `cf-aig-gateway-id` = gateway, "Content-Type" = "application/json"), body = body)
