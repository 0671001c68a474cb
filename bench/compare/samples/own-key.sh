#!/bin/sh
curl "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/scripts/openai/chat/completions" \
  --header "Authorization: Bearer $OPENAI_API_KEY" \
  --header "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello"}]}'
