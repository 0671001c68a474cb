#!/bin/sh
case "$1" in
  short) body='{"model":"workers-ai/@cf/meta/llama-3.1-8b-instruct","messages":[]}' ;;
  *) ;;
esac
curl "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT/shop/compat/chat/completions" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -d "$body"
