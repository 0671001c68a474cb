#!/bin/sh
set -eu

embed() {
  curl -sf "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT/docs-search/workers-ai/v1/embeddings" \
    -H 'cf-aig-authorization: Bearer '"$CF_TOKEN" \
    -H 'Content-Type: application/json' \
    -d "{\"model\": \"@cf/baai/bge-large-en-v1.5\", \"input\": \"$1\"}"
}

for word in "$@"; do
  embed "$word" | jq -c '.data[0].embedding[0:4]'
done
