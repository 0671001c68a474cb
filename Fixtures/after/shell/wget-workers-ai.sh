#!/bin/sh
# busybox image: no curl
set -eu

wget -qO- "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/ai/v1/chat/completions" \
  --header="Authorization: Bearer $CF_TOKEN" \
  --header="cf-aig-gateway-id: edge" \
  --header="Content-Type: application/json" \
  --post-data='{"model": "@cf/meta/llama-3.2-3b-instruct", "messages": [{"role": "user", "content": "hello"}]}'
