#!/usr/bin/env bash
set -euo pipefail

# Our test double listens under a name that only looks like the real one.
curl -sS "https://gateway.ai.cloudflare.com.test.internal/v1/acc/gw/workers-ai/v1/chat/completions" \
  -H "x-cf-aig-authorization: Bearer test" \
  -H "Content-Type: application/json" \
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []}'
