#!/usr/bin/env bash
set -euo pipefail

AIG_ACCOUNT=${AIG_ACCOUNT:?}
AIG_TOKEN=${AIG_TOKEN:?}

ask() {
  local question
  question=$(jq -Rn --arg q "$1" '$q')
  curl -sS "https://api.cloudflare.com/client/v4/accounts/$AIG_ACCOUNT/ai/v1/chat/completions" \
    -H "Authorization: Bearer $AIG_TOKEN" \
    -H "cf-aig-gateway-id: helpdesk" \
    -H "Content-Type: application/json" \
    -d '{"model": "anthropic/claude-sonnet-4.5", "max_tokens": 512, "messages": [{"role": "user", "content": '"$question"'}]}'
}

ask "$1" | jq -r '.choices[0].message.content'
