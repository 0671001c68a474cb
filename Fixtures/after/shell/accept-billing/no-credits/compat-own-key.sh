#!/bin/sh
curl "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/ai/v1/chat/completions" \
  -H "cf-aig-gateway-id: $GATEWAY_ID" \
  -H "Authorization: Bearer $CF_AIG_TOKEN" \
  -H "cf-aig-no-wholesale: true" \
  -d '{"model": "openai/gpt-4o-mini", "messages": []}'
