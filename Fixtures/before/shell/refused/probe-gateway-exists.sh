#!/usr/bin/env bash
set -euo pipefail

# 404 means that nobody has created the gateway yet.
status=$(curl -s -o /dev/null -w '%{http_code}' \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY/compat/models")

if [ "$status" = 404 ]; then
  echo "creating gateway $CF_GATEWAY"
  ./create-gateway.sh "$CF_GATEWAY"
fi
