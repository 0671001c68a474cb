#!/bin/sh
set -eu

curl -sS "https://api.cloudflare.com/client/v4/accounts/${CF_ACCOUNT}/ai/v1/messages" \
  -H "Authorization: Bearer ${CF_AIG_TOKEN}" \
  -H "cf-aig-gateway-id: ${CF_GATEWAY}" \
  -H "anthropic-version: 2023-06-01" \
  -d '{"model": "anthropic/claude-opus-4.1", "max_tokens": 256, "messages": [{"role": "user", "content": "ping"}]}'
