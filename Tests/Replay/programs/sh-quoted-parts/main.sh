#!/bin/sh
set -eu
curl -sS 'https://gateway.ai.cloudflare.com/v1/'"$CF_ACCOUNT"'/'"$CF_GATEWAY"'/workers-ai/v1/chat/completions' \
  -H 'CF-AIG-Authorization: Bearer '"$CF_AIG_TOKEN" \
  -H 'Content-Type: application/json' \
  -d '{"model":"@cf/meta/llama-3.1-8b-instruct","messages":[{"role":"user","content":"It'"'"'s late."}]}'
