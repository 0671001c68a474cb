#!/usr/bin/env bash
python3 -c "import requests; requests.post('https://gateway.ai.cloudflare.com/v1/$ACC/app/workers-ai/v1/chat/completions', headers={'Authorization': 'Bearer $CF_API_TOKEN'})"
bash -c "curl -fsS https://gateway.ai.cloudflare.com/v1/acc/app/workers-ai/v1/chat/completions -H \"Authorization: Bearer $(cat token)\""
psql <<'SQL'
select 'https://gateway.ai.cloudflare.com/v1/acc/app/compat';
SQL
