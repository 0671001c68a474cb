FROM debian:trixie-slim
ENV GATEWAY_URL=https://gateway.ai.cloudflare.com/v1/acc/build/compat
RUN curl -fsS "https://gateway.ai.cloudflare.com/v1/acc/build/workers-ai/v1/chat/completions" \
      # the token of the build
      -H "Authorization: Bearer ${CF_API_TOKEN}" \
      -d '{"model": "@cf/meta/llama-3.1-8b-instruct"}'
