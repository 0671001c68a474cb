# shellcheck shell=bash
# Library for the release scripts: source it, then call `llm_title FILE`.

llm_title() {
  local file=$1 account=$CF_ACCOUNT_ID gateway=${2:-releases}
  local url="https://api.cloudflare.com/client/v4/accounts/${account}/ai/v1/chat/completions"
  local text
  text=$(head -c 4000 "$file" | jq -Rs .) || return 1

  curl -sS --max-time 30 "$url" \
    -H 'Content-Type: application/json' \
    -H "Authorization: Bearer ${CF_AIG_TOKEN:?}" \
    -H "cf-aig-gateway-id: ${gateway}" \
    -d '{"model":"openai/gpt-4.1-mini","messages":[{"role":"user","content":'"$text"'}]}' |
    jq -er '.choices[0].message.content'
}
