#!/usr/bin/env bash
set -euo pipefail

# Transcribe one recording with Whisper.
audio=$1
account=$(cat ~/.config/transcribe/account)
token=$(cat ~/.config/transcribe/cf-token)

curl -sS -X POST "https://api.cloudflare.com/client/v4/accounts/${account}/ai/run/@cf/openai/whisper" \
  --header "Authorization: Bearer ${token}" \
  --header "cf-aig-gateway-id: voice" \
  --data-binary "@${audio}" |
  jq -r '(.result // .).text'
