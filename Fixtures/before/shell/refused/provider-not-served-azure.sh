#!/usr/bin/env bash
set -euo pipefail

resource=contoso-eu
deployment=gpt4o-prod
curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/$CF_GATEWAY/azure-openai/$resource/$deployment/chat/completions?api-version=2024-06-01" \
  -H "api-key: $AZURE_OPENAI_KEY" \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"messages": [{"role": "user", "content": "hello"}]}'
