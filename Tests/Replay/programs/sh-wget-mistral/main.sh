#!/bin/sh
wget -q -O - "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/services/mistral/v1/chat/completions" \
  --header "Authorization: Bearer $MISTRAL_API_KEY" \
  --header "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  --header "Content-Type: application/json" \
  --post-data '{"model": "mistral-small-latest", "messages": []}'
