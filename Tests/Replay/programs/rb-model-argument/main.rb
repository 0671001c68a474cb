require "json"
require "net/http"

uri = URI("https://gateway.ai.cloudflare.com/v1/acct-7f3a/services/compat/chat/completions")
body = { model: ENV["MODEL"], messages: [{ role: "user", content: "Hello" }] }
headers = { "cf-aig-authorization" => "Bearer #{ENV["CF_AIG_TOKEN"]}", "Content-Type" => "application/json" }
puts Net::HTTP.post(uri, body.to_json, headers).code
