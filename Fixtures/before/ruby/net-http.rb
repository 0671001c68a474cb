require "json"
require "net/http"

# Asks the small model one question.
def ask(account, gateway, question)
  uri = URI("https://gateway.ai.cloudflare.com/v1/#{account}/#{gateway}/workers-ai/v1/chat/completions")
  request = Net::HTTP::Post.new(uri)
  request["cf-aig-authorization"] = "Bearer #{ENV.fetch("CF_AIG_TOKEN")}"
  request["Content-Type"] = "application/json"
  request.body = JSON.generate(model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: question }])
  response = Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(request) }
  JSON.parse(response.body)
end
