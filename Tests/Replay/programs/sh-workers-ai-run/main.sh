#!/bin/sh
set -eu
# Same as `wrangler ai run`, through the gateway, so that the logs show it.
curl -sS -X POST "https://gateway.ai.cloudflare.com/v1/$ACCOUNT/staging/workers-ai/run/@cf/baai/bge-small-en-v1.5" -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" -H "Content-Type: application/json" --data-raw '{"text":["one","two"]}'
