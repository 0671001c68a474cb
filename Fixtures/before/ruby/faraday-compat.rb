require "faraday"

url = "https://gateway.ai.cloudflare.com/v1/#{ENV["CF_ACCOUNT_ID"]}/#{ENV["CF_GATEWAY"]}/compat/chat/completions"
response = Faraday.post(url, { model: "workers-ai/@cf/meta/llama-3.1-8b-instruct", messages: messages }.to_json, {
  "cf-aig-authorization" => "Bearer #{ENV["CF_AIG_TOKEN"]}",
  "Content-Type" => "application/json"
})
puts response.body
