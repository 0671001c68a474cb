$h = @{
    "cf-aig-gateway-id" = $cfg.Gateway
    Authorization = "Bearer $cfToken"
}
Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/accounts/$account/ai/v1/chat/completions" -Method Post -Headers $h -Body $body
