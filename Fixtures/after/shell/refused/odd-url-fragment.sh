#!/bin/sh
# curl drops what stands behind the hash, so this works today; it is no documented form all the same.
curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/docs/workers-ai/@cf/meta/llama-3.1-8b-instruct#answers" \
  -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  -d '{"prompt": "What is new?"}'
