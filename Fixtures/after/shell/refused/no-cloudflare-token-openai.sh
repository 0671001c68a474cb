#!/usr/bin/env bash
set -euo pipefail

# The gateway is open: no authentication besides the vendor's key.
curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/open/openai/chat/completions" \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H "Content-Type: application/json" \
  -d '{"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "hello"}]}'
