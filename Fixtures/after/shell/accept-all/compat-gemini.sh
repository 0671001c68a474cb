#!/usr/bin/env bash
# Captions for the photo of the day.
set -euo pipefail

url="https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/chat/completions"
picture="https://photos.example.com/$(date +%F).jpg"

curl -sS "$url" \
  -H "Authorization: Bearer $CF_AIG_TOKEN" \
  -H "cf-aig-gateway-id: photos" \
  -H "Content-Type: application/json" \
  -d "{
    \"model\": \"google/gemini-2.5-flash\",
    \"messages\": [{\"role\": \"user\", \"content\": [
      {\"type\": \"text\", \"text\": \"One caption, please.\"},
      {\"type\": \"image_url\", \"image_url\": {\"url\": \"$picture\"}}
    ]}]
  }"
