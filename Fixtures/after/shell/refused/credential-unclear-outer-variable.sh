#!/bin/sh
export KEY="$OPENAI_API_KEY"
bash -c 'curl "https://gateway.ai.cloudflare.com/v1/acc/ci/workers-ai/v1/chat/completions" -H "cf-aig-authorization: Bearer $KEY" -d "{\"model\": \"@cf/meta/llama-3.1-8b-instruct\"}"'
