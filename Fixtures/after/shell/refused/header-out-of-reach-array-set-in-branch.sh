#!/usr/bin/env bash
declare -a auth
if [ "$GATEWAY_IS_CLOSED" = 1 ]; then
  auth=(-H "cf-aig-authorization: Bearer $CF_AIG_TOKEN")
fi
curl "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT/shop/workers-ai/v1/chat/completions" "${auth[@]}" \
  -d '{"model":"@cf/meta/llama-3.1-8b-instruct","messages":[]}'
