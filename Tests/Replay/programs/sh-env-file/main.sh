#!/usr/bin/env bash
set -euo pipefail
set -a; . "$(dirname "$0")/.env"; set +a

curl -sS "$OPENAI_BASE_URL/chat/completions" \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H "Content-Type: application/json" \
  -d '{"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "up?"}]}'
