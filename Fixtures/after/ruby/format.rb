require "net/http"

def ask(account, gateway, token, body)
  uri = URI(format("https://api.cloudflare.com/client/v4/accounts/%s/ai/v1/chat/completions", account))
  request = Net::HTTP::Post.new(uri)
  request["Authorization"] = "Bearer #{token}"
  request["cf-aig-gateway-id"] = gateway
  request.body = body
  Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(request) }
end
