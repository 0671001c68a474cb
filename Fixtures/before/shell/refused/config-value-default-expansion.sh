#!/usr/bin/env bash
set -euo pipefail

LLM_BASE_URL=${LLM_BASE_URL:-https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/main/workers-ai/v1}

curl -sS "$LLM_BASE_URL/chat/completions" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "hello"}]}'
