require "net/http"

def up?(account)
  uri = URI("https://gateway.ai.cloudflare.com/v1/#{account}/docs/workers-ai/@cf/meta/llama-3.1-8b-instruct")
  request = Net::HTTP::Head.new(uri)
  request["Authorization"] = "Bearer #{ENV.fetch("CLOUDFLARE_API_TOKEN")}"
  Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(request) }.code.to_i < 500
end
