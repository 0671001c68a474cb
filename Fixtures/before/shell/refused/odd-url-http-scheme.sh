#!/bin/sh
# The TLS proxy on the appliance upgrades the connection.
set -eu

curl -s "http://gateway.ai.cloudflare.com/v1/$ACCOUNT/$GATEWAY/workers-ai/v1/chat/completions" \
  -H "cf-aig-authorization: Bearer $TOKEN" \
  -d '{"model": "@cf/meta/llama-3.2-1b-instruct", "messages": [{"role": "user", "content": "hi"}]}'
