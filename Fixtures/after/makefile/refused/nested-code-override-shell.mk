override SHELL ::= /usr/bin/fish

ask:
	curl -fsS "https://gateway.ai.cloudflare.com/v1/$$CF_ACCOUNT/ci/workers-ai/v1/chat/completions" \
  -H "cf-aig-authorization: Bearer $$CF_API_TOKEN" \
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []}'
