#!/bin/bash
set -eo pipefail

curl "https://gateway.ai.cloudflare.com/v1/$ACCOUNT/$GATEWAY/openai/v1/chat/completions" -s \
  -H 'Content-Type: application/json' \
  -H "CF-AIG-Authorization: Bearer $AIG_TOKEN" \
  -d '{ "model" : "gpt-3.5-turbo", "messages" : [ { "role" : "user", "content" : "hi" } ] }'
