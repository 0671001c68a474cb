#!/usr/bin/env bash
set -euo pipefail

# One question to the open-weights model, answer as plain text.
endpoint="https://gateway.ai.cloudflare.com/v1/${CF_ACCOUNT}/${CF_GATEWAY}/workers-ai/v1/responses"
question=${1:?usage: main.sh QUESTION}

curl -fsS "$endpoint" \
    -H 'Content-Type: application/json' \
    -H "Authorization: Bearer ${CF_API_TOKEN}" \
    -d '{"model": "@cf/openai/gpt-oss-120b", "input": "'"$question"'"}' |
  python3 -c 'import json, sys; print(json.load(sys.stdin)["output"][0]["content"][0]["text"])'
