#!/bin/bash
curl -K curl.conf --header "cf-aig-authorization: Bearer $CF_AIG_TOKEN" \
  --data '{"model": "@cf/meta/llama-3.1-8b-instruct"}' https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions
