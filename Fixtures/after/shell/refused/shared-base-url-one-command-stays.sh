#!/bin/sh
# The second command stays on the old host, so the base must.
base="https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT/shop"
curl "$base/workers-ai/v1/chat/completions" -H "Authorization: Bearer $CF_TOKEN" \
  -d '{"model":"@cf/meta/llama-3.1-8b-instruct","messages":[]}'
curl "$base/openai/models" -H "Authorization: Bearer $OPENAI_API_KEY"
