#!/usr/bin/env bash
set -euo pipefail
MODEL="${MODEL:-openai/gpt-4o-mini}"

curl -sS -X POST "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/bench/compat/chat/completions" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "Content-Type: application/json" \
  -d @- <<EOF
{"model": "$MODEL", "messages": [{"role": "user", "content": "Count to three."}]}
EOF
