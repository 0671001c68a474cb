local http = require("resty.http")

local function ask(account, gateway, token, body)
  local httpc = http.new()
  local url = "https://api.cloudflare.com/client/v4/accounts/" .. account .. "/ai/v1/embeddings"
  local res, err = httpc:request_uri(url, {
    method = "POST",
    body = body,
    headers = {
      Authorization = "Bearer " .. token,
      ["cf-aig-gateway-id"] = gateway,
    },
  })
  return res, err
end

return { ask = ask }
