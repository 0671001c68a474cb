defmodule Chat do
  @moduledoc "Asks the small model."

  def ask(account, gateway, question) do
    Req.post!("https://api.cloudflare.com/client/v4/accounts/#{account}/ai/v1/chat/completions",
      headers: [
        {"Authorization", "Bearer #{System.fetch_env!("CF_AIG_TOKEN")}"},
        {"cf-aig-gateway-id", "#{gateway}"},
        {"accept", "application/json"}
      ],
      json: %{
        model: "@cf/meta/llama-3.1-8b-instruct",
        messages: [%{role: "user", content: question}]
      }
    ).body
  end
end
