#!/bin/sh
sh <<'EOF'
curl -u "someone:$PASSWORD" https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions \
  -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN"
EOF
