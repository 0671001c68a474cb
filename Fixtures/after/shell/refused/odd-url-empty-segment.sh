#!/bin/sh
# A base that ends with a slash was put in front of a path that starts with one.
curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/docs//workers-ai/@cf/meta/llama-3.1-8b-instruct" \
  -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  -d '{"prompt": "What is new?"}'

curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/docs/compat//chat/completions" \
  -H "cf-aig-authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  -d '{"model": "openai/gpt-4o-mini", "messages": []}'
