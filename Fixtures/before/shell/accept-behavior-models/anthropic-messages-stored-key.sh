#!/bin/sh
set -eu

curl -sS "https://gateway.ai.cloudflare.com/v1/${CF_ACCOUNT}/${CF_GATEWAY}/anthropic/messages" \
  -H "cf-aig-authorization: Bearer ${CF_AIG_TOKEN}" \
  -H "anthropic-version: 2023-06-01" \
  -d '{"model": "claude-opus-4-1", "max_tokens": 256, "messages": [{"role": "user", "content": "ping"}]}'
