#!/bin/sh
set -eu
BODY='{"model":"openai/gpt-3.5-turbo","messages":[{"role":"user","content":"ping"}]}'

curl -sS "https://gateway.ai.cloudflare.com/v1/${CF_ACCOUNT_ID}/legacy-bots/compat/chat/completions" \
  -H "cf-aig-authorization: Bearer ${CF_AIG_TOKEN}" \
  -H "Content-Type: application/json" \
  -d "$BODY"
