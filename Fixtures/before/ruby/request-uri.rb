require "net/http"
require "uri"

def ask(account, gateway, token, json)
  uri = URI.parse("https://gateway.ai.cloudflare.com/v1/#{account}/#{gateway}/workers-ai/v1/chat/completions")
  http = Net::HTTP.new(uri.host, uri.port)
  http.use_ssl = true
  request = Net::HTTP::Post.new(uri.request_uri)
  request["cf-aig-authorization"] = "Bearer #{token}"
  request.body = json
  http.request(request)
end
