require "json"
require "net/http"

uri = URI("https://gateway.ai.cloudflare.com/v1/acct-7f3a/services/workers-ai/v1/chat/completions")
request = Net::HTTP::Post.new(uri)
request["cf-aig-authorization"] = "Bearer #{ENV["CF_AIG_TOKEN"]}"
request["Content-Type"] = "application/json"
request.body = { model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: "Hello" }] }.to_json
Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) { |http| puts http.request(request).code }
