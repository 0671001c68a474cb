#!/bin/sh
MODEL=@cf/meta/llama-3.1-8b-instruct
[ -n "$CHAT" ] && MODEL=v1/chat/completions
curl "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT/shop/workers-ai/$MODEL" \
  -H "Authorization: Bearer $CF_TOKEN" -d '{"prompt":"hi"}'
