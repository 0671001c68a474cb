function curl
    command curl --netrc $argv
end
curl "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions" -H "cf-aig-authorization: Bearer $CF_AIG_TOKEN" -d @body.json
