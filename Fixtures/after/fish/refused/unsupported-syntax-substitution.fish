# A command in parentheses is another one.
curl "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions" -H "cf-aig-authorization: Bearer "(pass cloudflare) -d @body.json
