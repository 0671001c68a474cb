require "net/http"

def ask(account, gateway, token, body)
  uri = URI(format("https://gateway.ai.cloudflare.com/v1/%s/%s/workers-ai/v1/chat/completions", account, gateway))
  request = Net::HTTP::Post.new(uri)
  request["cf-aig-authorization"] = "Bearer #{token}"
  request.body = body
  Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(request) }
end
