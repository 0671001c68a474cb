@echo off
rem Asks through gateway.ai.cloudflare.com, it's slow.
curl "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions" ^
  -H "Authorization: Bearer %CF_AIG_TOKEN%" ^
  -H "cf-aig-gateway-id: support" ^
  -H "Content-Type: application/json" ^
  -d @body.json
