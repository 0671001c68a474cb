def ask(account, gateway, token)
  uri = URI("https://api.cloudflare.com/client/v4/accounts/#{account}/ai/v1/chat/completions")
  req = Net::HTTP::Post.new(uri, "Authorization" => "Bearer #{token}", "cf-aig-gateway-id" => gateway)
  
  Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(req) }
end
