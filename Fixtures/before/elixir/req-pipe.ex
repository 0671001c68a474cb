defmodule A do
  def ask(account, gateway, token) do
    Req.new(url: "https://gateway.ai.cloudflare.com/v1/#{account}/#{gateway}/workers-ai/v1/chat/completions")
    |> Req.Request.put_header("cf-aig-authorization", "Bearer #{token}")
    |> Req.post!(json: %{})
  end
end
