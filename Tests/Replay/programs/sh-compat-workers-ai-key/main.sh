#!/bin/sh
set -eu

curl -sS https://gateway.ai.cloudflare.com/v1/"$ACCOUNT"/"$GATEWAY"/compat/chat/completions \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H "cf-aig-authorization: Bearer $AI_GATEWAY_TOKEN" \
  --json '{"model": "workers-ai/@cf/google/gemma-3-12b-it", "messages": [{"role": "user", "content": "Rhyme with orange."}]}'
