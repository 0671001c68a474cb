FROM debian:trixie-slim
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN curl -fsS "https://api.cloudflare.com/client/v4/accounts/$CF_ACCOUNT/ai/v1/chat/completions" \
  -H "Authorization: Bearer $CF_API_TOKEN" \
  -H "cf-aig-gateway-id: ci" \
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []}'
COPY <<EOF /notes.txt
RUN echo
EOF
