#!/usr/bin/env bash
set -euo pipefail

curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY/anthropic/v1/messages" \
  -d '{"model": "claude-fable-5", "max_tokens": 64, "messages": [{"role": "user", "content": "Tell me a fable."}]}' \
  -H "anthropic-version: 2023-06-01" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "x-api-key: $ANTHROPIC_API_KEY"
