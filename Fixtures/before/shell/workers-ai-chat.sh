#!/usr/bin/env bash
# Summarise a file with Workers AI and print the answer.
set -euo pipefail

: "${CF_ACCOUNT_ID:?set CF_ACCOUNT_ID}"
: "${CF_GATEWAY:=main}"
: "${CLOUDFLARE_API_TOKEN:?set CLOUDFLARE_API_TOKEN}"

notes=$(jq -Rs . < "${1:-notes.txt}")

curl --fail --silent --show-error \
  "https://gateway.ai.cloudflare.com/v1/${CF_ACCOUNT_ID}/${CF_GATEWAY}/workers-ai/v1/chat/completions" \
  -H "Authorization: Bearer ${CLOUDFLARE_API_TOKEN}" \
  -H "Content-Type: application/json" \
  -d "{\"model\": \"@cf/meta/llama-3.1-8b-instruct\", \"messages\": [{\"role\": \"user\", \"content\": ${notes}}]}" \
  | jq -r '.choices[0].message.content'
