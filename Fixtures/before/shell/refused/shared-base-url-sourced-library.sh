# Source this file; it defines ask and the base that the deploy scripts use as well.
# shellcheck shell=bash
AIG="https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT/deploy"
ask() {
  curl -sS "$AIG/workers-ai/v1/chat/completions" -H "Authorization: Bearer $CF_TOKEN" \
    -d '{"model":"@cf/meta/llama-3.1-8b-instruct","messages":[]}'
}
