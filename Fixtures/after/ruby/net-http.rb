require "json"
require "net/http"

# Asks the small model one question.
def ask(account, gateway, question)
  uri = URI("https://api.cloudflare.com/client/v4/accounts/#{account}/ai/v1/chat/completions")
  request = Net::HTTP::Post.new(uri)
  request["Authorization"] = "Bearer #{ENV.fetch("CF_AIG_TOKEN")}"
  request["cf-aig-gateway-id"] = gateway
  request["Content-Type"] = "application/json"
  request.body = JSON.generate(model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: question }])
  response = Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(request) }
  JSON.parse(response.body)
end
