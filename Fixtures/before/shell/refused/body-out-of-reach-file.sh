#!/usr/bin/env bash
set -euo pipefail

for request in requests/*.json; do
  echo "→ $request" >&2
  curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY/compat/chat/completions" \
    -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
    -H "Content-Type: application/json" \
    -d "@$request" > "${request%.json}.answer.json"
done
