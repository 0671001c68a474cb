local https = require("ssl.https")
local ltn12 = require("ltn12")

-- Asks through gateway.ai.cloudflare.com.
local function ask(token, body)
  local chunks = {}
  local ok, status = https.request({
    url = "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions",
    method = "POST",
    headers = {
      ["Authorization"] = "Bearer " .. token,
      ["cf-aig-gateway-id"] = "support",
      ["Content-Type"] = "application/json",
    },
    source = ltn12.source.string(body),
    sink = ltn12.sink.table(chunks),
  })
  return status, table.concat(chunks)
end

return { ask = ask }
