require "httparty"

def ask(account, shard)
  HTTParty.post(
    "https://gateway.ai.cloudflare.com/v1/#{account}/#{shard.to_i}/workers-ai/@cf/meta/llama-3.1-8b-instruct",
    headers: { "Authorization" => "Bearer #{ENV.fetch("CLOUDFLARE_API_TOKEN")}" },
    body: "{}"
  )
end
