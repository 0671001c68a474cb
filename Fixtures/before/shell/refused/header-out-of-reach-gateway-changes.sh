#!/usr/bin/env bash
set -euo pipefail

# The base is fixed with the first gateway; the loop means another thing by the same name.
GATEWAY=prod
BASE="https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$GATEWAY"
for GATEWAY in eu us; do
  echo "warming $GATEWAY"
done
curl -sS "$BASE/workers-ai/v1/chat/completions" \
  -H "Authorization: Bearer $CF_API_TOKEN" \
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []}'
