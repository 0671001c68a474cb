#!/bin/sh
curl "https://gateway.ai.cloudflare.com/v1/acc123/support/run" \
  --header "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  --data '{"model": "gpt-5-mini", "input": {"prompt": "Good morning"}}'
