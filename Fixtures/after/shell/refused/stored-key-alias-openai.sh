#!/usr/bin/env bash
set -euo pipefail

curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY/openai/chat/completions" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "cf-aig-byok-alias: research" \
  -H "Content-Type: application/json" \
  -d '{"model": "gpt-4o", "messages": [{"role": "user", "content": "List three primes."}]}'
