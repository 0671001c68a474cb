#!/usr/bin/env bash
set -euo pipefail

review=$(git diff --staged | head -c 20000 | jq -Rs .)

curl -sS "https://api.cloudflare.com/client/v4/accounts/${CF_ACCOUNT_ID}/ai/v1/chat/completions" \
  -H "Authorization: Bearer ${CF_AIG_TOKEN}" \
  -H "cf-aig-gateway-id: ${CF_GATEWAY_ID}" \
  -H "Content-Type: application/json" \
  -d '{
    "model": "openai/gpt-4-turbo",
    "messages": [
      {"role": "system", "content": "You review diffs. Be brief."},
      {"role": "user", "content": '"$review"'}
    ]
  }' | jq -r '.choices[0].message.content'
