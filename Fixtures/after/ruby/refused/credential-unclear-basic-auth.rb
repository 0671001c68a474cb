def ask(account, gateway, token)
  uri = URI("https://gateway.ai.cloudflare.com/v1/#{account}/#{gateway}/workers-ai/v1/chat/completions")
  req = Net::HTTP::Post.new(uri, "cf-aig-authorization" => "Bearer #{token}")
  req.basic_auth "a", "b"
  Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(req) }
end
