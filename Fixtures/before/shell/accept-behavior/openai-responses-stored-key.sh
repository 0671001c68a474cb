#!/usr/bin/env bash
set -euo pipefail

curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/research/openai/responses" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"model": "gpt-5.1", "input": "Three open problems in graph theory"}' \
  | jq -r '.output[] | select(.type == "message").content[].text'
