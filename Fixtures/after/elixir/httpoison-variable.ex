defmodule A do
  def ask(account, gateway, token) do
    headers = [{"Authorization", "Bearer #{token}"}, {"cf-aig-gateway-id", "#{gateway}"}, {"accept", "x"}]
    HTTPoison.post!("https://api.cloudflare.com/client/v4/accounts/#{account}/ai/v1/chat/completions", body, headers)
  end
end
