library(httr2)

# Asks the small model.
url <- paste0("https://api.cloudflare.com/client/v4/accounts/", account, "/ai/v1/chat/completions")
answer <- request(url) |>
  req_headers(
    "Authorization" = paste("Bearer", Sys.getenv("CF_AIG_TOKEN")),
    "cf-aig-gateway-id" = Sys.getenv("CF_GATEWAY"),
    Accept = "application/json"
  ) |>
  req_body_json(list(model = "@cf/meta/llama-3.1-8b-instruct", messages = messages)) |>
  req_perform()
