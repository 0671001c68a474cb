#!/bin/sh
curl "https://api.cloudflare.com/client/v4/accounts/acc123/ai/run" \
  --header "Authorization: Bearer $CF_AIG_TOKEN" \
  --header "cf-aig-gateway-id: support" \
  --data '{"model": "google/gemini-2.5-flash", "input": {"prompt": "Good morning"}}'
