#!/bin/sh
set -eu

curl -s https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT/$CF_GATEWAY/compat/chat/completions -H 'Content-Type: application/json' -H 'cf-aig-authorization: Bearer '"$CF_TOKEN" \
  -d '{"model":"openai/gpt-4.1","messages":[{"role":"user","content":"hi"}]}' |
  sed 's/\\n/ /g'
