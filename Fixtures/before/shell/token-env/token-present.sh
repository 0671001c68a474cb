#!/bin/sh
# A token stands here already, so the variable of the option is not used.
curl "https://gateway.ai.cloudflare.com/v1/$ACCOUNT_ID/$GATEWAY_ID/compat/chat/completions" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -d '{"model": "openai/gpt-4o-mini", "messages": []}'
