#!/bin/bash
set -euo pipefail
curl --fail-with-body -sS \
  "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/scripts/workers-ai/v1/chat/completions" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "Hello"}]}'
