#!/usr/bin/env bash
# The OpenAI key is stored in the gateway; this host only knows the gateway token.
set -euo pipefail

subject=$(head -n 1 "$1")
curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY/openai/chat/completions" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "cf-aig-cache-ttl: 3600" \
  -H "Content-Type: application/json" \
  -d "{\"model\":\"gpt-4o-mini\",\"messages\":[{\"role\":\"user\",\"content\":\"Shorten: $subject\"}]}"
