#!/bin/sh
# The SDK reads this variable, so the Cloudflare token was put into it; the provider of the route is Cloudflare.
curl -sS "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/chat/completions" \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H "cf-aig-gateway-id: docs" \
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []}'
