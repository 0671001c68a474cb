local http = require("resty.http")

local function ask(account, gateway, token, body)
  local httpc = http.new()
  local url = "https://gateway.ai.cloudflare.com/v1/" .. account .. "/" .. gateway .. "/workers-ai/v1/embeddings"
  local res, err = httpc:request_uri(url, {
    method = "POST",
    body = body,
    headers = {
      Authorization = "Bearer " .. token,
      ["cf-aig-authorization"] = "Bearer " .. token,
    },
  })
  return res, err
end

return { ask = ask }
