#!/bin/sh
# Embeds the two sample sentences the search demo starts with.
set -eu

curl -sS --request POST \
  --url 'https://gateway.ai.cloudflare.com/v1/0f9d2c4b6a8e1357902468acebdf1357/search-demo/workers-ai/v1/embeddings' \
  --header "Authorization: Bearer $WORKERS_AI_TOKEN" \
  --json '{
    "model": "@cf/baai/bge-m3",
    "input": ["Where is the ferry?", "Où est le bac ?"]
  }'
