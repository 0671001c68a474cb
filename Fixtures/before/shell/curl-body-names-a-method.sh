#!/bin/sh
# The prompt is the name of a method; the request is an ordinary one.
curl -X POST "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/docs/workers-ai/@cf/meta/llama-3.1-8b-instruct" \
  -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  -d '{"prompt": "HEAD"}'
