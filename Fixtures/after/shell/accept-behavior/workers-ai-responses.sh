#!/usr/bin/env bash
set -euo pipefail

question="${*:-What is new today?}"

request=$(jq -n --arg q "$question" '{model: "@cf/openai/gpt-oss-120b", input: $q}')
response=$(
  curl -sS \
    "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/responses" \
    -H "Authorization: Bearer $CF_API_TOKEN" \
    -H "cf-aig-gateway-id: $CF_GATEWAY" \
    -H "Content-Type: application/json" \
    -d "$request"
)
jq -r '.output[] | select(.type == "message") | .content[0].text' <<<"$response"
