#!/usr/bin/env bash
set -euo pipefail

docker exec app bash -c 'curl -fsS "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT_ID/ai/v1/chat/completions" -H "Authorization: Bearer $CF_API_TOKEN" -H "cf-aig-gateway-id: app" -d @/body.json'
sudo sh -c "curl -fsS \"https://api.cloudflare.com/client/v4/accounts/$ACCOUNT/ai/v1/chat/completions\" -H \"Authorization: Bearer \$CF_API_TOKEN\" -H \"cf-aig-gateway-id: $GATEWAY\" -d @/body.json"

python3 - <<'PY'
import os, requests
requests.post(
    "https://api.cloudflare.com/client/v4/accounts/acc/ai/v1/chat/completions",
    headers={
        "Authorization": "Bearer " + os.environ["CF_API_TOKEN"],
        "cf-aig-gateway-id": "app",
    },
    json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []},
)
PY

ssh build bash -s <<EOF
curl -fsS "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT/ai/v1/embeddings" -H "Authorization: Bearer \$CF_API_TOKEN" -H "cf-aig-gateway-id: app" -d '{"model": "@cf/baai/bge-m3", "text": "a"}'
EOF
