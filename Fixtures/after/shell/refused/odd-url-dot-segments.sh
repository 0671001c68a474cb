#!/usr/bin/env bash
# curl takes the dots out before it asks: the gateway is not the one that seems to be named.
curl -sS "https://gateway.ai.cloudflare.com/v1/$ACCOUNT_ID/../openai/chat/completions" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -d '{"model": "gpt-4o", "messages": []}'
