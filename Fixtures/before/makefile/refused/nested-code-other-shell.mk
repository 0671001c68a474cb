SHELL := /usr/bin/fish
URL = https://gateway.ai.cloudflare.com/v1/acc/dev/compat
ask:
	curl -fsS "https://gateway.ai.cloudflare.com/v1/acc/dev/workers-ai/v1/chat/completions" -H "Authorization: Bearer $$CF_API_TOKEN" -d "{}"
	curl -fsS "$(URL)/chat/completions" -H "cf-aig-authorization: Bearer $$CF_API_TOKEN" -d "{}"
