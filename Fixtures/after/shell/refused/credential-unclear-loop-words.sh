#!/usr/bin/env bash
# Tries one key after the other.
for CF_TOKEN in "$OPENAI_API_KEY" "$CF_AIG_TOKEN"; do
  curl -fsS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT/shop/workers-ai/v1/chat/completions" \
    -H "cf-aig-authorization: Bearer $CF_TOKEN" \
    -d '{"model":"@cf/meta/llama-3.1-8b-instruct","messages":[]}' && break
done
