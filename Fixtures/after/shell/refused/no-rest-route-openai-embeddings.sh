#!/usr/bin/env bash
set -euo pipefail

curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/search/openai/embeddings" \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"model": "text-embedding-3-small", "input": "the quick brown fox"}' \
  | jq '.data[0].embedding | length'
