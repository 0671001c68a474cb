#!/usr/bin/env bash
# Is the gateway there? One line for each way to ask, none of which reaches a model.
curl -I "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/docs/workers-ai/v1/chat/completions" -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN"
curl -sI "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/docs/workers-ai/@cf/meta/llama-3.1-8b-instruct" -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN"
curl --head "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/docs/workers-ai/@cf/meta/llama-3.1-8b-instruct" -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN"
curl -X HEAD "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/docs/workers-ai/@cf/meta/llama-3.1-8b-instruct" -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN"
curl -XOPTIONS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/docs/workers-ai/@cf/meta/llama-3.1-8b-instruct" -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN"
curl -sSX OPTIONS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/docs/workers-ai/@cf/meta/llama-3.1-8b-instruct" -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN"
curl --request options "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/docs/workers-ai/@cf/meta/llama-3.1-8b-instruct" -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN"
wget --spider "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/docs/workers-ai/@cf/meta/llama-3.1-8b-instruct" --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN"
wget -qO- --method=HEAD "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/docs/workers-ai/@cf/meta/llama-3.1-8b-instruct" --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN"
wget -qO- --method OPTIONS "https://gateway.ai.cloudflare.com/v1/$CF_ACCOUNT_ID/docs/workers-ai/@cf/meta/llama-3.1-8b-instruct" --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN"
