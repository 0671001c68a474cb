#!/bin/sh
set -eu

embed() {
  curl -sf "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT/ai/v1/embeddings" \
    -H 'Authorization: Bearer '"$CF_TOKEN" \
    -H 'cf-aig-gateway-id: docs-search' \
    -H 'Content-Type: application/json' \
    -d "{\"model\": \"@cf/baai/bge-large-en-v1.5\", \"input\": \"$1\"}"
}

for word in "$@"; do
  embed "$word" | jq -c '.data[0].embedding[0:4]'
done
