#!/usr/bin/env bash
set -euo pipefail

translate() {
  local text=$1
  curl -sS "https://gateway.ai.cloudflare.com/v1/${CF_ACCOUNT_ID}/${CF_GATEWAY_ID}/workers-ai/v1/chat/completions" \
    -H "cf-aig-authorization: Bearer ${CF_AIG_TOKEN}" \
    -H "cf-aig-metadata: {\"job\": \"translate\"}" \
    -H "Content-Type: application/json" \
    -d "$(printf '{"model": "@cf/qwen/qwen3-30b-a3b-fp8", "messages": [{"role": "user", "content": "To German: %s"}]}' "$text")"
  echo
}

for sentence in "Good morning" "See you soon"; do
  translate "$sentence"
done
