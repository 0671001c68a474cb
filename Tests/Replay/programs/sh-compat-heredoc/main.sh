#!/usr/bin/env bash
# Classifies a support ticket read from the first argument.
set -euo pipefail

ticket="$1"

curl --silent --show-error --fail-with-body \
  --request POST "https://gateway.ai.cloudflare.com/v1/${CLOUDFLARE_ACCOUNT_ID}/support/compat/chat/completions" \
  --header "cf-aig-authorization: Bearer ${CF_AIG_TOKEN}" \
  --header "Content-Type: application/json" \
  --data @- <<JSON
{
  "model": "workers-ai/@cf/meta/llama-3.3-70b-instruct-fp8-fast",
  "temperature": 0,
  "messages": [
    {"role": "system", "content": "Answer with one word: billing, bug or question."},
    {"role": "user", "content": "$ticket"}
  ]
}
JSON
