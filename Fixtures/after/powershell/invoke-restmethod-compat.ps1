param([string]$Question)

$headers = @{
    "Authorization" = "Bearer $env:CF_AIG_TOKEN"
    "cf-aig-gateway-id" = $env:CF_GATEWAY
    "Content-Type"         = "application/json"
}
$body = @{
    model    = "@cf/meta/llama-3.1-8b-instruct"
    messages = @(@{ role = "user"; content = $Question })
} | ConvertTo-Json -Depth 5

Invoke-RestMethod -Method Post -Uri "https://api.cloudflare.com/client/v4/accounts/$env:CF_ACCOUNT_ID/ai/v1/chat/completions" -Headers $headers -Body $body
