#!/usr/bin/env bash
set -euo pipefail
curl -sSXPOST "https://gateway.ai.cloudflare.com/v1/$CLOUDFLARE_ACCOUNT_ID/${STAGE:-dev}-gateway/compat/chat/completions" \
  -H"Authorization: Bearer $CLOUDFLARE_API_TOKEN" -H"Content-Type: application/json" \
  -d'{"metadata": {"model": "note"}, "model": "workers-ai/@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "What does workers-ai/@cf/meta/llama-3.1-8b-instruct mean?"}]}'
