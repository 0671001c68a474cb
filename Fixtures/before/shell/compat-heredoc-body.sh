#!/usr/bin/env bash
# Usage: triage.sh "text of the report"
set -euo pipefail

report=$(jq -Rn --arg text "$1" '$text')

triage() {
  curl --silent --show-error --fail \
    --url "https://gateway.ai.cloudflare.com/v1/${CF_ACCOUNT_ID}/${GATEWAY:-triage}/compat/chat/completions" \
    --header "Content-Type: application/json" \
    --header "cf-aig-authorization: Bearer ${CF_AIG_TOKEN}" \
    --data-binary @- <<EOF
{
  "model": "workers-ai/@cf/meta/llama-3.3-70b-instruct-fp8-fast",
  "messages": [
    {"role": "system", "content": "low, medium or high?"},
    {"role": "user", "content": ${report}}
  ]
}
EOF
}

triage | jq -r '.choices[0].message.content'
