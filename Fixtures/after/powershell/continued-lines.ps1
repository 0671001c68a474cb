Invoke-RestMethod `
  -Uri "https://api.cloudflare.com/client/v4/accounts/$env:A/ai/v1/chat/completions" `
  -Headers @{
    "Authorization" = "Bearer $env:T"
    "cf-aig-gateway-id" = $env:G
  } `
  -Body $b
