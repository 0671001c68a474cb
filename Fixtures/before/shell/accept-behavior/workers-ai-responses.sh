#!/usr/bin/env bash
set -euo pipefail

question="${*:-What is new today?}"

request=$(jq -n --arg q "$question" '{model: "@cf/openai/gpt-oss-120b", input: $q}')
response=$(
  curl -sS \
    "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY/workers-ai/v1/responses" \
    -H "Authorization: Bearer $CF_API_TOKEN" \
    -H "Content-Type: application/json" \
    -d "$request"
)
jq -r '.output[] | select(.type == "message") | .content[0].text' <<<"$response"
