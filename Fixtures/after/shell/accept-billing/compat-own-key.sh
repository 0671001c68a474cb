#!/usr/bin/env bash
# Translate standard input to German.
set -euo pipefail

text=$(cat)
payload=$(printf '%s' "$text" | jq -Rs .)

translate() {
  curl -sS "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/chat/completions" \
    -H "Authorization: Bearer $CF_AIG_TOKEN" \
    -H "cf-aig-gateway-id: $CF_GATEWAY_ID" \
    -H "Content-Type: application/json" \
    -d "{\"model\":\"openai/gpt-4o\",\"messages\":[{\"role\":\"user\",\"content\":$payload}]}"
}

if ! result=$(translate); then
  echo "translation failed" >&2
  exit 1
fi
jq -r '.choices[0].message.content' <<<"$result"
