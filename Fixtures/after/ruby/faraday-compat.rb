require "faraday"

url = "https://api.cloudflare.com/client/v4/accounts/#{ENV["CF_ACCOUNT_ID"]}/ai/v1/chat/completions"
response = Faraday.post(url, { model: "@cf/meta/llama-3.1-8b-instruct", messages: messages }.to_json, {
  "Authorization" => "Bearer #{ENV["CF_AIG_TOKEN"]}",
  "cf-aig-gateway-id" => ENV["CF_GATEWAY"],
  "Content-Type" => "application/json"
})
puts response.body
