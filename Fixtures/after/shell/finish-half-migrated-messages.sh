#!/bin/sh
curl "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/messages" \
  -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" -H "cf-aig-gateway-id: docs" \
  -d '{"model": "anthropic/claude-haiku-4.5", "max_tokens": 10, "messages": []}'
