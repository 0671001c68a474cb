#!/usr/bin/env bash
set -euo pipefail

curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY/openai/chat/completions" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{
    "metadata": {"model": "gpt-4o"},
    "messages": [{"role": "user", "content": "Is \"model\": \"gpt-4o\" valid JSON?"}],
    "model": "gpt-4o"
  }'
