#!/bin/sh
set -eu

# The name says nothing, the value is the key of OpenAI.
AUTH="$OPENAI_API_KEY"
curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/lab/compat/chat/completions" \
  -H "cf-aig-authorization: Bearer $AUTH" \
  -d '{"model": "openai/gpt-4o-mini", "messages": [{"role": "user", "content": "hello"}]}'
