#!/bin/bash
curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/scripts/compat/chat/completions" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "Content-Type: application/json" \
  --data @- <<'JSON'
{"model": "workers-ai/@cf/meta/llama-3.1-8b-instruct",
 "messages": [{"role": "user", "content": "Hello"}]}
JSON
