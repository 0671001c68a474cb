#!/usr/bin/env bash
set -euo pipefail

# Drafts a commit message for the staged changes (see gateway.ai.cloudflare.com docs).
headers=(
  -H "Authorization: Bearer ${AIG_TOKEN}"
  -H "cf-aig-gateway-id: dev-tools"
  -H "Content-Type: application/json"
)

diff=$(git diff --staged | jq -Rs .)
curl -sS "${headers[@]}" \
  "https://api.cloudflare.com/client/v4/accounts/${CF_ACCOUNT_ID}/ai/v1/chat/completions" \
  -d '{"model": "openai/gpt-4o", "messages": [{"role": "user", "content": '"$diff"'}]}' |
  jq -r '.choices[0].message.content'
