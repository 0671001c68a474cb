defmodule A do
  def ask(account, gateway, token) do
    headers = [{"cf-aig-authorization", "Bearer #{token}"}] ++ extra
    HTTPoison.post!("https://gateway.ai.cloudflare.com/v1/#{account}/#{gateway}/workers-ai/v1/chat/completions", body, headers)
  end
end
