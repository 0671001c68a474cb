#!/usr/bin/env bash
set -euo pipefail

curl -sSG "https://gateway.ai.cloudflare.com/v1/$ACCOUNT_ID/$GATEWAY_ID/compat/chat/completions" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -d '{"model": "openai/gpt-4o", "messages": []}'
