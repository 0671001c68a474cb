#!/usr/bin/env bash
set -euo pipefail

# Drafts a commit message for the staged changes (see gateway.ai.cloudflare.com docs).
headers=(
  -H "Authorization: Bearer ${OPENAI_API_KEY}"
  -H "cf-aig-authorization: Bearer ${AIG_TOKEN}"
  -H "Content-Type: application/json"
)

diff=$(git diff --staged | jq -Rs .)
curl -sS "${headers[@]}" \
  "https://gateway.ai.cloudflare.com/v1/${CF_ACCOUNT_ID}/dev-tools/openai/chat/completions" \
  -d '{"model": "gpt-4o", "messages": [{"role": "user", "content": '"$diff"'}]}' |
  jq -r '.choices[0].message.content'
