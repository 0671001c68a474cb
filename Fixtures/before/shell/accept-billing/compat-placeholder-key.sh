#!/usr/bin/env bash
set -euo pipefail

curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/lab/compat/chat/completions" \
  -H "Authorization: Bearer unused" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"model": "openai/o4-mini", "messages": [{"role": "user", "content": "17 * 23?"}]}'
