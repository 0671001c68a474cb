#!/usr/bin/env bash
set -euo pipefail

curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/images/workers-ai/run/@cf/black-forest-labs/flux-1-schnell" \
  -H "Authorization: Bearer $CF_API_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"prompt": "a lighthouse at dusk", "steps": 4}' \
  | jq -r '.result.image' | base64 -d > lighthouse.jpg
