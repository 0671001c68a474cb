#!/bin/sh
set -eu
. ./gateway.env # CF_ACCOUNT_ID, CF_GATEWAY_ID, XAI_API_KEY, CF_AIG_TOKEN

curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY_ID/compat/chat/completions" \
  -H "Authorization: Bearer $XAI_API_KEY" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"model": "grok/grok-4.3", "messages": [{"role": "user", "content": "Trending today?"}]}'
