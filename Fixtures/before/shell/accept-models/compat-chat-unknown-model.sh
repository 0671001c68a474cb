#!/usr/bin/env bash
set -euo pipefail

review=$(git diff --staged | head -c 20000 | jq -Rs .)

curl -sS "https://gateway.ai.cloudflare.com/v1/${CF_ACCOUNT_ID}/${CF_GATEWAY_ID}/compat/chat/completions" \
  -H "cf-aig-authorization: Bearer ${CF_AIG_TOKEN}" \
  -H "Content-Type: application/json" \
  -d '{
    "model": "openai/gpt-4-turbo",
    "messages": [
      {"role": "system", "content": "You review diffs. Be brief."},
      {"role": "user", "content": '"$review"'}
    ]
  }' | jq -r '.choices[0].message.content'
