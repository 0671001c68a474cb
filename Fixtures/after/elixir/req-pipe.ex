defmodule A do
  def ask(account, gateway, token) do
    Req.new(url: "https://api.cloudflare.com/client/v4/accounts/#{account}/ai/v1/chat/completions")
    |> Req.Request.put_header("Authorization", "Bearer #{token}")
    |> Req.Request.put_header("cf-aig-gateway-id", "#{gateway}")
    |> Req.post!(json: %{})
  end
end
