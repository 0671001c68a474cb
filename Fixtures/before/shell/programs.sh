#!/usr/bin/env bash
set -euo pipefail

docker exec app bash -c 'curl -fsS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/app/workers-ai/v1/chat/completions" -H "Authorization: Bearer $CF_API_TOKEN" -d @/body.json'
sudo sh -c "curl -fsS \"https://gateway.ai.cloudflare.com/v1/$ACCOUNT/$GATEWAY/workers-ai/v1/chat/completions\" -H \"Authorization: Bearer \$CF_API_TOKEN\" -d @/body.json"

python3 - <<'PY'
import os, requests
requests.post(
    "https://gateway.ai.cloudflare.com/v1/acc/app/workers-ai/v1/chat/completions",
    headers={
        "cf-aig-authorization": "Bearer " + os.environ["CF_API_TOKEN"],
    },
    json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []},
)
PY

ssh build bash -s <<EOF
curl -fsS "https://gateway.ai.cloudflare.com/v1/$ACCOUNT/app/workers-ai/v1/embeddings" -H "Authorization: Bearer \$CF_API_TOKEN" -d '{"model": "@cf/baai/bge-m3", "text": "a"}'
EOF
