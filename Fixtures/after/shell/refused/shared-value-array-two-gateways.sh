#!/usr/bin/env bash
set -euo pipefail

auth=(-sS -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN")
curl "${auth[@]}" "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/eu/workers-ai/v1/chat/completions" -d @eu.json
curl "${auth[@]}" "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/us/workers-ai/v1/chat/completions" -d @us.json
