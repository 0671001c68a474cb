#!/bin/sh
set -eu
curl -sS "https://gateway.ai.cloudflare.com/v1/$ACCOUNT/$GATEWAY/compat/chat/completions" \
  -H "Authorization: Bearer $MISTRAL_API_KEY" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  --json '{"model": "mistral/mistral-small-latest", "messages": [{"role": "user", "content": "Bonjour"}]}'
