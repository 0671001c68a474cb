local http = require("ssl.https")

--[[ Sent through gateway.ai.cloudflare.com, it's slow. ]]
local function ask(token, body)
  return http.request({
    url = "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions",
    headers = { ["cf-aig-authorization"] = "Bearer " .. token },
    source = body,
  })
end

return { ask = ask }
