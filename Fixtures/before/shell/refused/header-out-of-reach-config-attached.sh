#!/bin/sh
set -eu

curl -sS -Kteam.curlrc "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/lab/workers-ai/v1/chat/completions" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "hello"}]}'
