resource "aws_lambda_function" "bot" {
  function_name = "bot"
  environment {
    variables = {
      AI_BASE_URL = "https://gateway.ai.cloudflare.com/v1/acme-account/bots/compat"
    }
  }
}
