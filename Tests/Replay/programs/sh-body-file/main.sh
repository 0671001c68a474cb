#!/bin/sh
set -eu
cd "$(dirname "$0")"
curl -sS -X POST "https://gateway.ai.cloudflare.com/v1/${CF_ACCOUNT_ID}/batch/openai/chat/completions" \
  -H "cf-aig-authorization: Bearer ${CF_AIG_TOKEN}" \
  -H "Content-Type: application/json" \
  -d @request.json
