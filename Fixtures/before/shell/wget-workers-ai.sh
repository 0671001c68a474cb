#!/bin/sh
# busybox image: no curl
set -eu

wget -qO- "https://gateway.ai.cloudflare.com/v1/$ACCOUNT_ID/edge/workers-ai/v1/chat/completions" \
  --header="cf-aig-authorization: Bearer $CF_TOKEN" \
  --header="Content-Type: application/json" \
  --post-data='{"model": "@cf/meta/llama-3.2-3b-instruct", "messages": [{"role": "user", "content": "hello"}]}'
