#!/usr/bin/env bash
set -euo pipefail

# vLLM in our own data centre, registered as a custom provider.
curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY/custom-vllm/v1/chat/completions" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "Authorization: Bearer $VLLM_KEY" \
  -H "Content-Type: application/json" \
  -d '{"model": "llama-local", "messages": [{"role": "user", "content": "hello"}]}'
