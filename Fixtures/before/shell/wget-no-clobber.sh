#!/bin/sh
set -eu

# To wget, -c and -x have no value, so the header behind them is one.
wget -q -c -x --header="cf-aig-authorization: Bearer $CF_AIG_TOKEN" --post-data='{"model": "openai/gpt-4o-mini", "messages": []}' \
  "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/lab/compat/chat/completions"
