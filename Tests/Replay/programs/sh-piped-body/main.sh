#!/usr/bin/env bash
set -euo pipefail
printf '{"model": "openai/gpt-4o-mini", "messages": [{"role": "user", "content": "%s"}]}' "$1" |
  curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/pipe/compat/chat/completions" \
    -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
    -H "Content-Type: application/json" \
    --data-binary @-
