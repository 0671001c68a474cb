#!/usr/bin/env bash
set -euo pipefail

# was: https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/ops/workers-ai/v1/chat/completions
curl -sS "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/chat/completions" \
  -H "Authorization: Bearer $CF_API_TOKEN" \
  -H "cf-aig-gateway-id: ops" \
  -H "Content-Type: application/json" \
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "hello"}]}'
