# Is it there?
$answer = Invoke-WebRequest -Method Head -Uri "https://gateway.ai.cloudflare.com/v1/$Account/docs/workers-ai/@cf/meta/llama-3.1-8b-instruct" -Headers @{ Authorization = "Bearer $env:CLOUDFLARE_API_TOKEN" }
$answer.StatusCode
