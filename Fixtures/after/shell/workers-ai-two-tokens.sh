#!/usr/bin/env bash
set -euo pipefail

# One token runs the model, the other opens the gateway.
curl -sS "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/chat/completions" \
  -H "Authorization: Bearer $WORKERS_AI_TOKEN" \
  -H "cf-aig-gateway-id: $GATEWAY" \
  -H "Content-Type: application/json" \
  --data @prompt.json
