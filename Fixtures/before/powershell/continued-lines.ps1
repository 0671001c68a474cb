Invoke-RestMethod `
  -Uri "https://gateway.ai.cloudflare.com/v1/$env:A/$env:G/workers-ai/v1/chat/completions" `
  -Headers @{
    "cf-aig-authorization" = "Bearer $env:T"
  } `
  -Body $b
