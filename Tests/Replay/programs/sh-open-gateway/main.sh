#!/bin/sh
# The gateway needs no token of its own, the provider's key is enough.
set -eu
curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/public/openai/chat/completions" \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H "Content-Type: application/json" \
  -d '{"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello"}]}'
