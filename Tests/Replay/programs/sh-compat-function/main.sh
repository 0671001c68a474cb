#!/usr/bin/env bash
set -euo pipefail

ACCOUNT_ID=${ACCOUNT_ID:?set ACCOUNT_ID}
GATEWAY_ID=${GATEWAY_ID:-default}

ask() {
  curl -sS -X POST "https://gateway.ai.cloudflare.com/v1/${ACCOUNT_ID}/${GATEWAY_ID}/compat/chat/completions" \
    -H "cf-aig-authorization: Bearer ${CF_AIG_TOKEN}" \
    -H "cf-aig-cache-ttl: 3600" \
    -H 'Content-Type: application/json' \
    -d "{
      \"model\": \"openai/gpt-5-mini\",
      \"messages\": [{\"role\": \"user\", \"content\": \"$1\"}]
    }"
}

ask "What is a fjord?"
ask "What is a skerry?"
