#!/bin/sh
set -eu
curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/openai/chat/completions" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Anyone there?"}]}'
