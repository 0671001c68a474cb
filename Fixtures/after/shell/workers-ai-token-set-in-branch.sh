#!/bin/sh
# The token is optional as long as the gateway is open.
if [ -r "$HOME/.cf-token" ]; then
  CF_TOKEN=$(cat "$HOME/.cf-token")
fi
curl "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT/ai/v1/chat/completions" \
  -H "Authorization: Bearer $CF_TOKEN" \
  -H "cf-aig-gateway-id: shop" \
  -d '{"model":"@cf/meta/llama-3.1-8b-instruct","messages":[]}'
