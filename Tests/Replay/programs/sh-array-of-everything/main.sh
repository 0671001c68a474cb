#!/usr/bin/env bash
set -euo pipefail

prompt="${1:-Say something nice.}"

args=(
  -sS -X POST
  "https://gateway.ai.cloudflare.com/v1/$ACCOUNT_ID/$GATEWAY_ID/compat/chat/completions"
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN"
  -H "Content-Type: application/json"
  -d "{\"model\": \"openai/gpt-4.1-nano\", \"messages\": [{\"role\": \"user\", \"content\": \"$prompt\"}]}"
)
curl "${args[@]}"
