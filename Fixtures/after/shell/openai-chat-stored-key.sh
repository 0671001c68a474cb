#!/usr/bin/env bash
# The OpenAI key is stored in the gateway; this host only knows the gateway token.
set -euo pipefail

subject=$(head -n 1 "$1")
curl -sS "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/chat/completions" \
  -H "Authorization: Bearer $CF_AIG_TOKEN" \
  -H "cf-aig-gateway-id: $CF_GATEWAY" \
  -H "cf-aig-cache-ttl: 3600" \
  -H "Content-Type: application/json" \
  -d "{\"model\":\"openai/gpt-4o-mini\",\"messages\":[{\"role\":\"user\",\"content\":\"Shorten: $subject\"}]}"
