FROM curlimages/curl
ARG OPENAI_API_KEY
ENV CF_ACCOUNT=acc KEY=$OPENAI_API_KEY
RUN curl -fsS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT/ci/workers-ai/v1/chat/completions" \
  -H "cf-aig-authorization: Bearer $KEY" \
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []}'
ENV OTHER $OPENAI_API_KEY
RUN curl -fsS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT/ci/workers-ai/v1/chat/completions" \
  -H "cf-aig-authorization: Bearer ${OTHER}" \
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []}'
