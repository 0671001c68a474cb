#!/bin/sh
[ -z "$LOCAL" ] && base="https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT/shop"
curl "$base/workers-ai/v1/embeddings" -H "Authorization: Bearer $CF_TOKEN" \
  -d '{"model":"@cf/baai/bge-m3","input":"tea"}'
