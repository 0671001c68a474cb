#!/usr/bin/env bash
set -euo pipefail

curl -sS -X POST \
  "https://gateway.ai.cloudflare.com/v1/${CLOUDFLARE_ACCOUNT_ID}/rag/compat/embeddings" \
  -H "cf-aig-authorization: Bearer ${CLOUDFLARE_API_TOKEN}" \
  -H "Content-Type: application/json" \
  -d '{"model": "workers-ai/@cf/baai/bge-m3", "input": ["first passage", "second passage"]}' \
  -o vectors.json
jq '.data | length' vectors.json
