#!/usr/bin/env bash
# Prints a one-line summary of its arguments.
set -euo pipefail

: "${CLOUDFLARE_ACCOUNT_ID:?}" "${CLOUDFLARE_API_TOKEN:?}"
GATEWAY="${GATEWAY:-notes}"
text="$*"

curl --silent --show-error --fail \
  "https://gateway.ai.cloudflare.com/v1/$CLOUDFLARE_ACCOUNT_ID/$GATEWAY/workers-ai/v1/chat/completions" \
  -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  -H "Content-Type: application/json" \
  -d "{\"model\": \"@cf/meta/llama-3.1-8b-instruct\", \"messages\": [{\"role\": \"user\", \"content\": \"Summarise: $text\"}]}"
