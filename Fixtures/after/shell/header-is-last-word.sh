#!/usr/bin/env bash
set -euo pipefail

payload='{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "Good morning"}]}'

curl -sS -d "$payload" \
     "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/chat/completions" \
     -H "Content-Type: application/json" \
     -H "Authorization: Bearer $CF_AIG_TOKEN" \
     -H "cf-aig-gateway-id: $CF_GATEWAY"
