#!/usr/bin/env bash
set -euo pipefail

curl -sS "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/chat/completions" \
  -H "Authorization: Bearer $CF_AIG_TOKEN" \
  -H "cf-aig-gateway-id: lab" \
  -H "Content-Type: application/json" \
  -d '{"model": "openai/o4-mini", "messages": [{"role": "user", "content": "17 * 23?"}]}'
