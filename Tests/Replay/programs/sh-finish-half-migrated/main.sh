#!/bin/sh
set -eu
# Moved in spring; the header name was forgotten.
curl -sS "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/chat/completions" \
  -H "cf-aig-authorization: Bearer $CF_API_TOKEN" \
  -H "cf-aig-gateway-id: $CF_GATEWAY" \
  -H "Content-Type: application/json" \
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "hello"}]}'
