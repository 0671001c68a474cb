#!/bin/sh
wget -q -O - "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/services/workers-ai/v1/chat/completions" \
  --header "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  --header "Content-Type: application/json" \
  --post-data '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "Hello"}]}'
