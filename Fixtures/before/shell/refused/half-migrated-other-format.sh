#!/bin/sh
# The URL is new, the header is old, and the route does not take the model: finishing it would hide that.
curl "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/messages" \
  -H "cf-aig-authorization: Bearer $CLOUDFLARE_API_TOKEN" -H "cf-aig-gateway-id: docs" \
  -d '{"model": "openai/gpt-4o-mini", "max_tokens": 10, "messages": []}'
curl "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/responses" \
  -H "cf-aig-authorization: Bearer $CLOUDFLARE_API_TOKEN" -H "cf-aig-gateway-id: docs" \
  -d '{"model": "anthropic/claude-haiku-4.5", "input": "hi"}'
curl "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/chat/completions" \
  -H "cf-aig-authorization: Bearer $CLOUDFLARE_API_TOKEN" -H "cf-aig-gateway-id: docs" \
  -d '{"model": "openai/gpt-5.5-pro", "messages": []}'
