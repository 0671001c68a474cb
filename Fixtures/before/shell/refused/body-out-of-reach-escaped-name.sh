#!/usr/bin/env bash
curl -sS "https://gateway.ai.cloudflare.com/v1/$ACCOUNT_ID/$GATEWAY_ID/anthropic/v1/messages" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -d '{"model": "claude-sonnet-4-5", "sy\u0073tem": [{"type": "text", "text": "Be brief."}], "messages": []}'
