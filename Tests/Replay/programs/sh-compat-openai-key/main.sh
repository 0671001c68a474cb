#!/usr/bin/env bash
# Nightly digest: the change log goes in, three bullet points come out.
# Uses https://gateway.ai.cloudflare.com/ so that the team sees the cost in one place.
set -euo pipefail
cd "$(dirname "$0")"

log=$(tr '\n' ' ' < changes.txt)

curl -sS --max-time 30 --retry 2 \
     -X POST 'https://gateway.ai.cloudflare.com/v1/'"$CF_ACCOUNT"'/digest/compat/chat/completions' \
     -H "Authorization: Bearer $OPENAI_API_KEY" \
     -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
     -H 'Content-Type: application/json' \
     -d '{
           "model": "openai/gpt-4.1-mini",
           "messages": [
             {"role": "system", "content": "Three bullet points, no more."},
             {"role": "user", "content": "'"$log"'"}
           ]
         }'
