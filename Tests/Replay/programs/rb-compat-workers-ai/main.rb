require "json"
require "net/http"

def ask(account, gateway)
  uri = URI("https://gateway.ai.cloudflare.com/v1/#{account}/#{gateway}/compat/chat/completions")
  request = Net::HTTP::Post.new(uri)
  request["cf-aig-authorization"] = "Bearer #{ENV.fetch("CF_AIG_TOKEN")}"
  request["Content-Type"] = "application/json"
  request.body = JSON.generate({ "model" => "workers-ai/@cf/meta/llama-3.1-8b-instruct", "messages" => [] })
  Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(request) }
end

puts ask(ENV.fetch("CF_ACCOUNT_ID"), "services").code
