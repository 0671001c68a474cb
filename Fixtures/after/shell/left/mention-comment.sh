#!/usr/bin/env bash
# Deploys the chat worker.
#
# The worker itself talks to https://gateway.ai.cloudflare.com/v1/$ACCOUNT/$GATEWAY/compat
# and needs a cf-aig-authorization secret; both are set in the dashboard.
set -euo pipefail

npm ci
npm run build
npx wrangler deploy --env "${1:-staging}"
echo "deployed to ${1:-staging}"
