$h = @{
    "cf-aig-authorization" = "Bearer $token"
    Authorization = "Bearer $cfToken"
}
Invoke-RestMethod -Uri "https://gateway.ai.cloudflare.com/v1/$account/$($cfg.Gateway)/workers-ai/v1/chat/completions" -Method Post -Headers $h -Body $body
