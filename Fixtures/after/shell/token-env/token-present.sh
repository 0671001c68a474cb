#!/bin/sh
# A token stands here already, so the variable of the option is not used.
curl "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/ai/v1/chat/completions" \
  -H "Authorization: Bearer $CF_AIG_TOKEN" \
  -H "cf-aig-gateway-id: $GATEWAY_ID" \
  -d '{"model": "openai/gpt-4o-mini", "messages": []}'
