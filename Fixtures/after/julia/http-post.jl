using HTTP, JSON3

# Asks the small model.
function ask(account, gateway, token, messages)
    body = JSON3.write(Dict("model" => "@cf/meta/llama-3.1-8b-instruct", "messages" => messages))
    response = HTTP.post("https://api.cloudflare.com/client/v4/accounts/$account/ai/v1/chat/completions",
        ["Authorization" => "Bearer $token", "cf-aig-gateway-id" => "$(gateway)", "Content-Type" => "application/json"], body)
    return JSON3.read(response.body)
end
