# shellcheck shell=bash
# Library for the release scripts: source it, then call `llm_title FILE`.

llm_title() {
  local file=$1 account=$CF_ACCOUNT_ID gateway=${2:-releases}
  local url="https://gateway.ai.cloudflare.com/v1/${account}/${gateway}/compat/chat/completions"
  local text
  text=$(head -c 4000 "$file" | jq -Rs .) || return 1

  curl -sS --max-time 30 "$url" \
    -H 'Content-Type: application/json' \
    -H "cf-aig-authorization: Bearer ${CF_AIG_TOKEN:?}" \
    -d '{"model":"openai/gpt-4.1-mini","messages":[{"role":"user","content":'"$text"'}]}' |
    jq -er '.choices[0].message.content'
}
