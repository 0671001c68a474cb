#!/bin/sh
set -eu
curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY/custom-house-llm/v2/chat/completions" \
  -H "Authorization: Bearer $HOUSE_LLM_KEY" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"model": "house-7b", "messages": [{"role": "user", "content": "hello"}]}'
