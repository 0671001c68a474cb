#!/usr/bin/env bash
set -euo pipefail

AI_HOST=gateway.ai.cloudflare.com
if [ "${STAGE:-prod}" = test ]; then
  AI_HOST=localhost:8787
fi

curl -sS "https://$AI_HOST/v1/$CF_ACCOUNT_ID/$CF_GATEWAY/workers-ai/v1/chat/completions" \
  -H "Authorization: Bearer $CF_API_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "hello"}]}'
