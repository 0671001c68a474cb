#!/usr/bin/env bash
set -euo pipefail

curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/openai/chat/completions" \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H "Content-Type: application/json" \
  -d '{"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "hello"}]}'
