require "json"
require "net/http"
require_relative "endpoints"

def headers
  { "cf-aig-authorization" => "Bearer #{ENV.fetch("CF_AIG_TOKEN")}", "Content-Type" => "application/json" }
end

uri = URI("#{Endpoints::GATEWAY}/workers-ai/v1/chat/completions")
body = { model: "@cf/meta/llama-3.1-8b-instruct", messages: [{ role: "user", content: "Hello" }] }
puts Net::HTTP.post(uri, body.to_json, headers).code

other = URI("#{Endpoints::GATEWAY}/google-ai-studio/v1beta/models/gemini-2.0-flash:generateContent")
puts Net::HTTP.post(other, { contents: [] }.to_json, headers).code
