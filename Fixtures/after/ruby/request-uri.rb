require "net/http"
require "uri"

def ask(account, gateway, token, json)
  uri = URI.parse("https://api.cloudflare.com/client/v4/accounts/#{account}/ai/v1/chat/completions")
  http = Net::HTTP.new(uri.host, uri.port)
  http.use_ssl = true
  request = Net::HTTP::Post.new(uri.request_uri)
  request["Authorization"] = "Bearer #{token}"
  request["cf-aig-gateway-id"] = gateway
  request.body = json
  http.request(request)
end
