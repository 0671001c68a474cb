#!/usr/bin/env bash
set -euo pipefail

# Preview "Run API": one endpoint for chat and media models.
result=$(curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY_ID/run" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"model": "openai/gpt-5-mini", "input": {"messages": [{"role": "user", "content": "Hello"}]}}')

echo "$result" | jq .
