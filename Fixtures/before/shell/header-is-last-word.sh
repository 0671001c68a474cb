#!/usr/bin/env bash
set -euo pipefail

payload='{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "Good morning"}]}'

curl -sS -d "$payload" \
     "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY/workers-ai/v1/chat/completions" \
     -H "Content-Type: application/json" \
     -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN"
