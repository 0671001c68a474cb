#!/bin/sh
set -eu

curl -s https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT/ai/v1/chat/completions -H 'Content-Type: application/json' -H 'Authorization: Bearer '"$CF_TOKEN" -H "cf-aig-gateway-id: $CF_GATEWAY" \
  -d '{"model":"openai/gpt-4.1","messages":[{"role":"user","content":"hi"}]}' |
  sed 's/\\n/ /g'
