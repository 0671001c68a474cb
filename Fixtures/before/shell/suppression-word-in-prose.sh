#!/bin/sh
# aig-migrate: ignored hosts are listed elsewhere
curl --header "cf-aig-authorization: Bearer $CF_AIG_TOKEN" https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions
