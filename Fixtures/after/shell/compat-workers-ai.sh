#!/bin/sh
# Nightly smoke test: one short completion through the team gateway.
set -eu

prompt='Answer with the single word pong.'

answer=$(curl -sS -X POST "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/ai/v1/chat/completions" \
  -H "Authorization: Bearer $CF_AIG_TOKEN" \
  -H "cf-aig-gateway-id: $GATEWAY_ID" \
  -H 'Content-Type: application/json' \
  --data '{
    "model": "@cf/meta/llama-3.3-70b-instruct-fp8-fast",
    "messages": [{"role": "user", "content": "ping"}],
    "max_tokens": 8
  }')

case $answer in
  *pong*) echo "gateway is up" ;;
  *) echo "unexpected answer for: $prompt" >&2; echo "$answer" >&2; exit 1 ;;
esac
