#!/usr/bin/env bash
# Workers AI refuses this id today; on the new URL it would be another provider's model, paid with credits.
curl -sS "https://gateway.ai.cloudflare.com/v1/$ACCOUNT_ID/$GATEWAY_ID/workers-ai/v1/chat/completions" \
  -H "Authorization: Bearer $CF_AIG_TOKEN" \
  -d '{"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "hello"}]}'
