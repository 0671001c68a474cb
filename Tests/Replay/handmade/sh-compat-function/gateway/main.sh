#!/usr/bin/env bash
set -euo pipefail

ACCOUNT_ID=${ACCOUNT_ID:?set ACCOUNT_ID}
GATEWAY_ID=${GATEWAY_ID:-default}

ask() {
  curl -sS -X POST "https://api.cloudflare.com/client/v4/accounts/${ACCOUNT_ID}/ai/v1/chat/completions" \
    -H "Authorization: Bearer ${CF_AIG_TOKEN}" \
    -H 'cf-aig-gateway-id: ${GATEWAY_ID}' \
    -H "cf-aig-cache-ttl: 3600" \
    -H 'Content-Type: application/json' \
    -d "{
      \"model\": \"openai/gpt-5-mini\",
      \"messages\": [{\"role\": \"user\", \"content\": \"$1\"}]
    }"
}

ask "What is a fjord?"
ask "What is a skerry?"
