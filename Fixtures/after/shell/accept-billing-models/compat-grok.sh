#!/bin/sh
set -eu
. ./gateway.env # CF_ACCOUNT_ID, CF_GATEWAY_ID, XAI_API_KEY, CF_AIG_TOKEN

curl -sS "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/chat/completions" \
  -H "Authorization: Bearer $CF_AIG_TOKEN" \
  -H "cf-aig-gateway-id: $CF_GATEWAY_ID" \
  -H "Content-Type: application/json" \
  -d '{"model": "xai/grok-4.3", "messages": [{"role": "user", "content": "Trending today?"}]}'
