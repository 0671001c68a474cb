#!/usr/bin/env bash
set -euo pipefail

curl -sS --json '{"messages": [{"role": "user", "content": "Which \"model\": \"gpt-4o\" are you?"}], "model": "openai/gpt-4o"}' \
  -H "Authorization: Bearer $CF_AIG_TOKEN" -H "cf-aig-gateway-id: $CF_GATEWAY" -H "cf-aig-collect-log: false" \
  "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/chat/completions" \
  -o answer.json
