#!/usr/bin/env bash
set -euo pipefail

curl -sS "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/chat/completions" \
  -H "Authorization: Bearer $CF_API_TOKEN" \
  -H "cf-aig-gateway-id: ops" \
  -H "Content-Type: application/json" \
  -d '{"model": "openai/gpt-5-nano", "messages": [{"role": "user", "content": "Summarise today'"'"'s alerts."}]}'
