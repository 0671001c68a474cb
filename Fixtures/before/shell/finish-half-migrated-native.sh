#!/usr/bin/env bash
set -euo pipefail

curl -sS "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/ai/run/@cf/meta/llama-3.1-8b-instruct" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "cf-aig-gateway-id: $GATEWAY_ID" \
  -H "Content-Type: application/json" \
  -d '{"prompt": "hello"}'
