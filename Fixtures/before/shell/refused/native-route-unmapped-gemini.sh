#!/usr/bin/env bash
set -euo pipefail

curl -sS "https://gateway.ai.cloudflare.com/v1/$ACCOUNT_ID/$GATEWAY_ID/google-ai-studio/v1beta/models/gemini-2.5-flash:generateContent" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "x-goog-api-key: $GEMINI_API_KEY" \
  -H "Content-Type: application/json" \
  -d '{"contents": [{"parts": [{"text": "hello"}]}]}'
