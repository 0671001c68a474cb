require "httparty"

def ask(account, shard)
  HTTParty.post(
    "https://api.cloudflare.com/client/v4/accounts/#{account}/ai/run/@cf/meta/llama-3.1-8b-instruct",
    headers: { "Authorization" => "Bearer #{ENV.fetch("CLOUDFLARE_API_TOKEN")}", "cf-aig-gateway-id" => "#{shard.to_i}" },
    body: "{}"
  )
end
