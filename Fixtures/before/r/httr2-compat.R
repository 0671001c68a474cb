library(httr2)

# Asks the small model.
url <- paste0("https://gateway.ai.cloudflare.com/v1/", account, "/", Sys.getenv("CF_GATEWAY"), "/compat/chat/completions")
answer <- request(url) |>
  req_headers(
    "cf-aig-authorization" = paste("Bearer", Sys.getenv("CF_AIG_TOKEN")),
    Accept = "application/json"
  ) |>
  req_body_json(list(model = "workers-ai/@cf/meta/llama-3.1-8b-instruct", messages = messages)) |>
  req_perform()
