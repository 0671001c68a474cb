#!/bin/sh
set -eu

# To wget, -c and -x have no value, so the header behind them is one.
wget -q -c -x --header="Authorization: Bearer $CF_AIG_TOKEN" --header="cf-aig-gateway-id: lab" --post-data='{"model": "openai/gpt-4o-mini", "messages": []}' \
  "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/chat/completions"
