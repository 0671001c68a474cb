require "json"
require "net/http"

def ask(question, token)
  uri = URI("https://gateway.ai.cloudflare.com/v1/acme-account/services/workers-ai/v1/chat/completions")
  body = { model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: question }] }
  headers = { "cf-aig-authorization" => "Bearer #{token}", "Content-Type" => "application/json" }
  JSON.parse(Net::HTTP.post(uri, body.to_json, headers).body)
end
