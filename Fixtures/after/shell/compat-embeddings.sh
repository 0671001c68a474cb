#!/usr/bin/env bash
set -euo pipefail

curl -sS -X POST \
  "https://api.cloudflare.com/client/v4/accounts/${CLOUDFLARE_ACCOUNT_ID}/ai/v1/embeddings" \
  -H "Authorization: Bearer ${CLOUDFLARE_API_TOKEN}" \
  -H "cf-aig-gateway-id: rag" \
  -H "Content-Type: application/json" \
  -d '{"model": "@cf/baai/bge-m3", "input": ["first passage", "second passage"]}' \
  -o vectors.json
jq '.data | length' vectors.json
