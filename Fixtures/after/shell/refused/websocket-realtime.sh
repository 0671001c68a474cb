#!/bin/sh
set -eu

# Interactive realtime session for debugging audio prompts.
exec websocat \
  -H="cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  "wss://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY/openai?model=gpt-4o-realtime-preview"
