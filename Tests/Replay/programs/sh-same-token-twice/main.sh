#!/usr/bin/env bash
set -euo pipefail
TOKEN="${CLOUDFLARE_API_TOKEN}"
curl -sS "https://gateway.ai.cloudflare.com/v1/$CLOUDFLARE_ACCOUNT_ID/ops/openai/chat/completions" \
  --header "Authorization: Bearer $TOKEN" \
  --header "cf-aig-authorization: Bearer $TOKEN" \
  --header "content-type: application/json" \
  --data '{"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "status?"}]}'
