#!/bin/sh
# aig-migrate: ignored hosts are listed elsewhere
curl --header "Authorization: Bearer $CF_AIG_TOKEN" --header "cf-aig-gateway-id: support" https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions
