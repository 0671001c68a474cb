#!/usr/bin/env bash
set -euo pipefail

curl -sS "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/responses" \
  -H "Authorization: Bearer $CF_AIG_TOKEN" \
  -H "cf-aig-gateway-id: research" \
  -H "Content-Type: application/json" \
  -d '{"model": "openai/gpt-5.1", "input": "Three open problems in graph theory"}' \
  | jq -r '.output[] | select(.type == "message").content[].text'
