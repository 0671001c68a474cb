#!/usr/bin/env bash
# Build the search index: one embedding per line of input.
set -euo pipefail

GATEWAY="${GATEWAY:-search}"
out=${1:?usage: embed.sh OUTFILE < sentences}
: > "$out"

while IFS= read -r sentence; do
  text=$(jq -n --arg t "$sentence" '{text: [$t]}')
  curl -sS --retry 3 \
    "https://gateway.ai.cloudflare.com/v1/${ACCOUNT_ID}/${GATEWAY}/workers-ai/@cf/baai/bge-m3" \
    -H "Authorization: Bearer ${WORKERS_AI_TOKEN}" \
    -H 'Content-Type: application/json' \
    -d "$text" >> "$out"
  echo >> "$out"
done
