#!/usr/bin/env bash
set -euo pipefail

# Transcribe one recording with Whisper.
audio=$1
account=$(cat ~/.config/transcribe/account)
token=$(cat ~/.config/transcribe/cf-token)

curl -sS -X POST "https://gateway.ai.cloudflare.com/v1/${account}/voice/workers-ai/run/@cf/openai/whisper" \
  --header "cf-aig-authorization: Bearer ${token}" \
  --data-binary "@${audio}" |
  jq -r '(.result // .).text'
