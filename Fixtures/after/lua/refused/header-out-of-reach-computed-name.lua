local https = require("ssl.https")

local function ask(token, name, value)
  return https.request({ url = "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions", headers = { ["cf-aig-authorization"] = token, [name] = value } })
end

return { ask = ask }
