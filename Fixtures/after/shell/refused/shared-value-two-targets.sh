#!/usr/bin/env bash
set -euo pipefail

# The same request to the gateway and to the recorder of the test lab.
curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/lab/workers-ai/v1/chat/completions" \
  "https://recorder.lab.example.com/capture" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "hello"}]}'
