KEY := $(OPENAI_API_KEY)
export THIRD = \
  $(KEY)

ask:
	curl -fsS "https://gateway.ai.cloudflare.com/v1/$$CF_ACCOUNT/ci/workers-ai/v1/chat/completions" \
  -H "cf-aig-authorization: Bearer $(KEY)" \
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []}'

again:
	curl -fsS "https://gateway.ai.cloudflare.com/v1/$$CF_ACCOUNT/ci/workers-ai/v1/chat/completions" \
  -H "cf-aig-authorization: Bearer $$THIRD" \
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []}'
