#!/bin/sh
# Neither is an id: one has no name, one has its provider twice, one is only the start of an id.
curl "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/docs/compat/chat/completions" \
  -H "cf-aig-authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  -d '{"model": "openai/", "messages": []}'
curl "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/docs/compat/chat/completions" \
  -H "cf-aig-authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  -d '{"model": "openai/openai/gpt-4o-mini", "messages": []}'
curl "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/docs/compat/chat/completions" \
  -H "cf-aig-authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  -d '{"model": "workers-ai/@cf/", "messages": []}'
curl "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/docs/run" \
  -H "cf-aig-authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  -d '{"model": "openai/", "input": {}}'
