#!/bin/sh
# The SDK reads this variable, so the Cloudflare token was put into it; the provider of the route is Cloudflare.
curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/docs/workers-ai/v1/chat/completions" \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []}'
