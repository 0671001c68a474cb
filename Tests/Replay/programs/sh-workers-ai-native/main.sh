#!/usr/bin/env bash
set -euo pipefail

readonly account="${CLOUDFLARE_ACCOUNT_ID}"
readonly gateway="${AI_GATEWAY:-default}"

request=(
  --silent --show-error
  --header "Authorization: Bearer ${CLOUDFLARE_API_TOKEN}"
  --header 'Content-Type: application/json'
  --data '{"prompt": "Name three rivers.", "max_tokens": 64}'
)

answer=$(curl "${request[@]}" \
  "https://gateway.ai.cloudflare.com/v1/${account}/${gateway}/workers-ai/@cf/meta/llama-3.1-8b-instruct")
python3 -c 'import json, sys; print(json.loads(sys.argv[1])["result"]["response"])' "$answer"
