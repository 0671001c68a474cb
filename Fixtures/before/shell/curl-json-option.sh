#!/usr/bin/env bash
set -euo pipefail

curl -sS --json '{"messages": [{"role": "user", "content": "Which \"model\": \"gpt-4o\" are you?"}], "model": "openai/gpt-4o"}' \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" -H "cf-aig-collect-log: false" \
  "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY/compat/chat/completions" \
  -o answer.json
