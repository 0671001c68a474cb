#!/bin/sh
# Neither command holds the host; both stand on the base.
base="https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT/shop"
curl "$base/workers-ai/v1/chat/completions" -H "Authorization: Bearer $CF_TOKEN" \
  -d '{"model":"@cf/meta/llama-3.1-8b-instruct","messages":[]}'
curl "$base/workers-ai/v1/embeddings" -H "Authorization: Bearer $CF_TOKEN" \
  -d '{"model":"@cf/baai/bge-m3","input":"tea"}'
