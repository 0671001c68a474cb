#!/usr/bin/env bash
set -euo pipefail

# The token only exists on the bastion.
ssh bastion 'curl -sS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/ops/workers-ai/v1/chat/completions" -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" -d @/tmp/prompt.json' \
  | jq -r '.choices[0].message.content'
