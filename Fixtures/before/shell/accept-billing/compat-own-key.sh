#!/usr/bin/env bash
# Translate standard input to German.
set -euo pipefail

text=$(cat)
payload=$(printf '%s' "$text" | jq -Rs .)

translate() {
  curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY_ID/compat/chat/completions" \
    -H "Authorization: Bearer $OPENAI_API_KEY" \
    -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
    -H "Content-Type: application/json" \
    -d "{\"model\":\"openai/gpt-4o\",\"messages\":[{\"role\":\"user\",\"content\":$payload}]}"
}

if ! result=$(translate); then
  echo "translation failed" >&2
  exit 1
fi
jq -r '.choices[0].message.content' <<<"$result"
