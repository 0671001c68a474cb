#!/usr/bin/env bash
set -euo pipefail

curl -sS "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/chat/completions" \
  -H "Authorization: Bearer $CF_AIG_TOKEN" \
  -H "cf-aig-gateway-id: $CF_GATEWAY" \
  -H "Content-Type: application/json" \
  -d '{
    "metadata": {"model": "gpt-4o"},
    "messages": [{"role": "user", "content": "Is \"model\": \"gpt-4o\" valid JSON?"}],
    "model": "openai/gpt-4o"
  }'
