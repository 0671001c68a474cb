require "json"
require "net/http"

uri = URI("https://gateway.ai.cloudflare.com/v1/#{ENV.fetch("CF_ACCOUNT_ID")}/services/workers-ai/v1/chat/completions")
body = { model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: "Hello" }] }
headers = { "cf-aig-authorization" => "Bearer #{ENV.fetch("CF_AIG_TOKEN")}", "Content-Type" => "application/json" }
puts Net::HTTP.post(uri, body.to_json, headers).code
