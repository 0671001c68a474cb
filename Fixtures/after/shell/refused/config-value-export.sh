# shellcheck shell=bash
# Sourced by the developers' shells.
export AWS_PROFILE=dev
export OPENAI_BASE_URL="https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/dev/compat"
export OPENAI_API_KEY="$CF_AIG_TOKEN"

alias logs='kubectl logs -f'
