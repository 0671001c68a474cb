#!/usr/bin/env bash
set -euo pipefail

curl -sS "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/messages" \
  -d '{"model": "anthropic/claude-fable-5", "max_tokens": 64, "messages": [{"role": "user", "content": "Tell me a fable."}]}' \
  -H "anthropic-version: 2023-06-01" \
  -H "Authorization: Bearer $CF_AIG_TOKEN" \
  -H "cf-aig-gateway-id: $CF_GATEWAY"
