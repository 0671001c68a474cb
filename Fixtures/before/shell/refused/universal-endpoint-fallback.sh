#!/usr/bin/env bash
set -euo pipefail

# First OpenAI, then Workers AI when OpenAI is down.
curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY" \
  -H "Content-Type: application/json" \
  -d '[
    {
      "provider": "openai",
      "endpoint": "chat/completions",
      "headers": {"Authorization": "Bearer '"$OPENAI_API_KEY"'"},
      "query": {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "hi"}]}
    },
    {
      "provider": "workers-ai",
      "endpoint": "@cf/meta/llama-3.1-8b-instruct",
      "headers": {"Authorization": "Bearer '"$CF_API_TOKEN"'"},
      "query": {"messages": [{"role": "user", "content": "hi"}]}
    }
  ]'
