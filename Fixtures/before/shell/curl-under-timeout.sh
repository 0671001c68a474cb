#!/usr/bin/env bash
set -euo pipefail

timeout -k 5 30 nice -n 10 env TZ=UTC curl -so answer.json "https://gateway.ai.cloudflare.com/v1/$ACCOUNT_ID/$GATEWAY_ID/compat/chat/completions" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "hello"}]}'
