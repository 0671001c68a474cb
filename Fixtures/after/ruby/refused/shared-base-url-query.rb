def ask(account, gateway, token)
  uri = URI("https://gateway.ai.cloudflare.com/v1/#{account}/#{gateway}/workers-ai/v1/chat/completions")
  req = Net::HTTP::Post.new(uri)
  uri.query = "a=b"
  req["cf-aig-authorization"] = "Bearer #{token}"
  Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(req) }
end
