#!/usr/bin/env bash
set -euo pipefail

# aig-migrate:ignore the load test must keep measuring the old route until March
curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/loadtest/workers-ai/v1/chat/completions" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "load"}]}'
