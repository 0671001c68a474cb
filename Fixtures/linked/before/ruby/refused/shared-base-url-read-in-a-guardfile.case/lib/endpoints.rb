module Desk
  module Endpoints
    MODELS = "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1"
  end
end
