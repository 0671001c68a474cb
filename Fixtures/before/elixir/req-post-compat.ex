defmodule Chat do
  @moduledoc "Asks the small model."

  def ask(account, gateway, question) do
    Req.post!("https://gateway.ai.cloudflare.com/v1/#{account}/#{gateway}/compat/chat/completions",
      headers: [
        {"cf-aig-authorization", "Bearer #{System.fetch_env!("CF_AIG_TOKEN")}"},
        {"accept", "application/json"}
      ],
      json: %{
        model: "workers-ai/@cf/meta/llama-3.1-8b-instruct",
        messages: [%{role: "user", content: question}]
      }
    ).body
  end
end
