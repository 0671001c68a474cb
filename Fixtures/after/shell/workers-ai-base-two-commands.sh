#!/bin/sh
# Neither command holds the host; both stand on the base.
base="https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT/ai"
curl "$base/v1/chat/completions" -H "Authorization: Bearer $CF_TOKEN" -H "cf-aig-gateway-id: shop" \
  -d '{"model":"@cf/meta/llama-3.1-8b-instruct","messages":[]}'
curl "$base/v1/embeddings" -H "Authorization: Bearer $CF_TOKEN" -H "cf-aig-gateway-id: shop" \
  -d '{"model":"@cf/baai/bge-m3","input":"tea"}'
