#!/usr/bin/env bash
set -euo pipefail

curl -sS "https://ai.example.com/compat/chat/completions" \
  -H "cf-access-token: $ACCESS_TOKEN" \
  -d '{"model": "openai/gpt-4o", "messages": []}'
