#!/usr/bin/env bash
set -euo pipefail

curl -sS "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/messages" \
  -H "Authorization: Bearer $CF_AIG_TOKEN" \
  -H "cf-aig-gateway-id: $CF_GATEWAY" \
  -H "anthropic-version: 2023-06-01" \
  -H "content-type: application/json" \
  -d '{
    "model": "anthropic/claude-sonnet-4.5",
    "max_tokens": 1024,
    "system": "You are a careful editor.",
    "messages": [{"role": "user", "content": "Improve: me and him goes home"}]
  }' | jq -r '.content[0].text'
