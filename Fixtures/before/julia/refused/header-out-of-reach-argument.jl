using HTTP, JSON3

# Asks the small model.
function ask(account, gateway, token, messages)
    body = JSON3.write(Dict("model" => "@cf/meta/llama-3.1-8b-instruct", "messages" => messages))
    response = HTTP.post("https://gateway.ai.cloudflare.com/v1/$account/$(gateway)/workers-ai/v1/chat/completions",
        headers(token), body)
    return JSON3.read(response.body)
end
