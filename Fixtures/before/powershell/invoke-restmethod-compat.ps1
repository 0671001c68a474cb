param([string]$Question)

$headers = @{
    "cf-aig-authorization" = "Bearer $env:CF_AIG_TOKEN"
    "Content-Type"         = "application/json"
}
$body = @{
    model    = "workers-ai/@cf/meta/llama-3.1-8b-instruct"
    messages = @(@{ role = "user"; content = $Question })
} | ConvertTo-Json -Depth 5

Invoke-RestMethod -Method Post -Uri "https://gateway.ai.cloudflare.com/v1/$env:CF_ACCOUNT_ID/$env:CF_GATEWAY/compat/chat/completions" -Headers $headers -Body $body
