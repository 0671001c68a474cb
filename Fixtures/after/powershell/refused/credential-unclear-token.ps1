
Invoke-RestMethod -Uri "https://gateway.ai.cloudflare.com/v1/$account/$($cfg.Gateway)/workers-ai/v1/chat/completions" -Method Post -Headers @{ "cf-aig-authorization" = "Bearer $token" } -Body $body -Authentication Bearer -Token $secure
