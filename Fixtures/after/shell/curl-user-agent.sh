#!/bin/bash
AUTH=(--header "Authorization: Bearer $CF_AIG_TOKEN" --header "cf-aig-gateway-id: support")
curl -A "assistant/2" "${AUTH[@]}" \
  --data '{"model": "@cf/meta/llama-3.1-8b-instruct"}' https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions
