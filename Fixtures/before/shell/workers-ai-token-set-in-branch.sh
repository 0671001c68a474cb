#!/bin/sh
# The token is optional as long as the gateway is open.
if [ -r "$HOME/.cf-token" ]; then
  CF_TOKEN=$(cat "$HOME/.cf-token")
fi
curl "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT/shop/workers-ai/v1/chat/completions" \
  -H "cf-aig-authorization: Bearer $CF_TOKEN" \
  -d '{"model":"@cf/meta/llama-3.1-8b-instruct","messages":[]}'
