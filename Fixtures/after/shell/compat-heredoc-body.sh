#!/usr/bin/env bash
# Usage: triage.sh "text of the report"
set -euo pipefail

report=$(jq -Rn --arg text "$1" '$text')

triage() {
  curl --silent --show-error --fail \
    --url "https://api.cloudflare.com/client/v4/accounts/${CF_ACCOUNT_ID}/ai/v1/chat/completions" \
    --header "Content-Type: application/json" \
    --header "Authorization: Bearer ${CF_AIG_TOKEN}" \
    --header "cf-aig-gateway-id: ${GATEWAY:-triage}" \
    --data-binary @- <<EOF
{
  "model": "@cf/meta/llama-3.3-70b-instruct-fp8-fast",
  "messages": [
    {"role": "system", "content": "low, medium or high?"},
    {"role": "user", "content": ${report}}
  ]
}
EOF
}

triage | jq -r '.choices[0].message.content'
