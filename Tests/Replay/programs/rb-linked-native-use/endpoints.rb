module Endpoints
  GATEWAY = "https://gateway.ai.cloudflare.com/v1/acct-7f3a/services"
end
