#!/usr/bin/env bash
set -euo pipefail

curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/ops/compat/chat/completions" \
  -H "Authorization: Bearer $CF_API_TOKEN" \
  -H "cf-aig-authorization: Bearer $CF_API_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"model": "openai/gpt-5-nano", "messages": [{"role": "user", "content": "Summarise today'"'"'s alerts."}]}'
