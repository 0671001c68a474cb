#!/usr/bin/env bash
# The key of the old provider account is still sent; only Workers AI answers.
set -euo pipefail

curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/chat/compat/chat/completions" \
  -H "cf-aig-authorization: Bearer $AIG_TOKEN" \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H "Content-Type: application/json" \
  -d @- <<'JSON' | jq -r '.choices[0].message.content'
{
  "model": "workers-ai/@cf/mistralai/mistral-small-3.1-24b-instruct",
  "messages": [{"role": "user", "content": "Write a haiku about shell scripts."}],
  "temperature": 0.7
}
JSON
