#!/usr/bin/env bash
set -euo pipefail

# headers.txt holds the token; it is written by the vault agent.
curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY/compat/chat/completions" \
  -H @/run/secrets/headers.txt \
  -H "Content-Type: application/json" \
  -d '{"model": "openai/gpt-4o-mini", "messages": [{"role": "user", "content": "hello"}]}'
