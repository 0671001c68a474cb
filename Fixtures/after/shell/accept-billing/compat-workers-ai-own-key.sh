#!/usr/bin/env bash
# The key of the old provider account is still sent; only Workers AI answers.
set -euo pipefail

curl -sS "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/chat/completions" \
  -H "cf-aig-gateway-id: chat" \
  -H "Authorization: Bearer $AIG_TOKEN" \
  -H "Content-Type: application/json" \
  -d @- <<'JSON' | jq -r '.choices[0].message.content'
{
  "model": "@cf/mistralai/mistral-small-3.1-24b-instruct",
  "messages": [{"role": "user", "content": "Write a haiku about shell scripts."}],
  "temperature": 0.7
}
JSON
