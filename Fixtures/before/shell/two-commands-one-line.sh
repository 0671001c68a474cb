#!/usr/bin/env bash
set -euo pipefail

chat() { curl -sS "https://gateway.ai.cloudflare.com/v1/$A/$G/workers-ai/v1/chat/completions" -H "cf-aig-authorization: Bearer $T" -d "$1"; }
list() { curl -sS "https://gateway.ai.cloudflare.com/v1/$A/$G/openai/models" -H "cf-aig-authorization: Bearer $T" | jq -r '.data[].id'; }

case ${1:-chat} in
  list) list ;;
  chat) chat '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "hi"}]}' ;;
esac
