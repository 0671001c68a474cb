#!/bin/sh
# The prompt is the name of a method; the request is an ordinary one.
curl -X POST "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/run/@cf/meta/llama-3.1-8b-instruct" \
  -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  -H "cf-aig-gateway-id: docs" \
  -d '{"prompt": "HEAD"}'
