#!/bin/sh
curl "https://gateway.ai.cloudflare.com/v1/acc123/support/run" \
  --header "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  --data '{"model": "mistral/mistral-large-latest", "input": {"prompt": "Good morning"}}'
