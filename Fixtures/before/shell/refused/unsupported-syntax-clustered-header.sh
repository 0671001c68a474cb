#!/usr/bin/env bash
set -euo pipefail

curl -sSH "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  "https://gateway.ai.cloudflare.com/v1/$ACCOUNT_ID/$GATEWAY_ID/compat/chat/completions" \
  -d '{"model": "openai/gpt-4o", "messages": []}'
