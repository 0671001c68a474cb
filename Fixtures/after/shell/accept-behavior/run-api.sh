#!/usr/bin/env bash
set -euo pipefail

# Preview "Run API": one endpoint for chat and media models.
result=$(curl -sS "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/run" \
  -H "Authorization: Bearer $CF_AIG_TOKEN" \
  -H "cf-aig-gateway-id: $CF_GATEWAY_ID" \
  -H "Content-Type: application/json" \
  -d '{"model": "openai/gpt-5-mini", "input": {"messages": [{"role": "user", "content": "Hello"}]}}')

echo "$result" | jq .
