#!/bin/sh
# Cloudflare's own models draw no credits through this route, so nothing is forbidden.
curl "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/ai/v1/chat/completions" \
  -H "Authorization: Bearer $CF_AIG_TOKEN" \
  -H "cf-aig-gateway-id: $GATEWAY_ID" \
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []}'
