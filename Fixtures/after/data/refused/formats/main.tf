variable "url" {
  default = "https://gateway.ai.cloudflare.com/v1/acc/prod/compat"
}

resource "null_resource" "ask" {
  provisioner "local-exec" {
    command = <<-EOT
      curl -fsS https://gateway.ai.cloudflare.com/v1/${var.account}/prod/workers-ai/v1/chat/completions
    EOT
  }
}
