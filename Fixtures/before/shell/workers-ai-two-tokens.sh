#!/usr/bin/env bash
set -euo pipefail

# One token runs the model, the other opens the gateway.
curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$GATEWAY/workers-ai/v1/chat/completions" \
  -H "Authorization: Bearer $WORKERS_AI_TOKEN" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "Content-Type: application/json" \
  --data @prompt.json
