#!/bin/sh
# Cloudflare's own models draw no credits through this route, so nothing is forbidden.
curl "https://gateway.ai.cloudflare.com/v1/$ACCOUNT_ID/$GATEWAY_ID/compat/chat/completions" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -d '{"model": "workers-ai/@cf/meta/llama-3.1-8b-instruct", "messages": []}'
