#!/bin/bash
set -eo pipefail

curl "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT/ai/v1/chat/completions" -s \
  -H 'Content-Type: application/json' \
  -H "Authorization: Bearer $AIG_TOKEN" \
  -H "cf-aig-gateway-id: $GATEWAY" \
  -d '{ "model" : "openai/gpt-3.5-turbo", "messages" : [ { "role" : "user", "content" : "hi" } ] }'
