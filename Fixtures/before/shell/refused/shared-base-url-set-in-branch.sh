#!/usr/bin/env bash
# Only the nightly job goes through the gateway; elsewhere LLM_BASE comes from the runner.
set -euo pipefail
if [ -n "${NIGHTLY:-}" ]; then
  LLM_BASE="https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT/nightly"
fi
curl -sS "$LLM_BASE/workers-ai/v1/chat/completions" \
  -H "Authorization: Bearer $CF_TOKEN" \
  -d '{"model":"@cf/meta/llama-3.1-8b-instruct","messages":[]}'
