#!/usr/bin/env bash
set -euo pipefail

AIG_ACCOUNT=${AIG_ACCOUNT:?}
AIG_TOKEN=${AIG_TOKEN:?}

ask() {
  local question
  question=$(jq -Rn --arg q "$1" '$q')
  curl -sS "https://gateway.ai.cloudflare.com/v1/$AIG_ACCOUNT/helpdesk/compat/chat/completions" \
    -H "cf-aig-authorization: Bearer $AIG_TOKEN" \
    -H "Content-Type: application/json" \
    -d '{"model": "anthropic/claude-sonnet-4.5", "max_tokens": 512, "messages": [{"role": "user", "content": '"$question"'}]}'
}

ask "$1" | jq -r '.choices[0].message.content'
