#!/usr/bin/env bash
set -euo pipefail

# The "support" route picks the cheapest model that is up.
curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY/compat/chat/completions" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"model": "dynamic/support", "messages": [{"role": "user", "content": "Where is my parcel?"}]}' \
  | jq .
