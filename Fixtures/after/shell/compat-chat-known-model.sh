#!/usr/bin/env bash
set -euo pipefail

# Release notes from the commits since the last tag.
tag=$(git describe --tags --abbrev=0)
log=$(git log --format='- %s' "$tag"..HEAD | jq -Rs .)
[ "$log" != '""' ] || { echo "nothing new since $tag" >&2; exit 0; }

curl -sS "https://api.cloudflare.com/client/v4/accounts/${CF_ACCOUNT}/ai/v1/chat/completions" -H "Authorization: Bearer ${AIG_TOKEN}" -H "cf-aig-gateway-id: release-bot" -H "Content-Type: application/json" -d '{"model":"openai/gpt-4o-mini","messages":[{"role":"system","content":"Write friendly release notes."},{"role":"user","content":'"$log"'}]}' > notes.json

jq -r '.choices[0].message.content' notes.json
