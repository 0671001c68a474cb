#!/usr/bin/env bash
set -euo pipefail

# envsubst fills in the variables of the URL later, not this shell.
printf '%s\n' 'account=$CF_ACCOUNT_ID' > request.tpl
curl -sS --variable %CF_ACCOUNT_ID --expand-url 'https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY/workers-ai/v1/chat/completions' \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "hello"}]}'
