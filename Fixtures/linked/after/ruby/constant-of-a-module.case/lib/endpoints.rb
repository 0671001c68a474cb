# frozen_string_literal: true

module Helpdesk
  module Endpoints
    MODELS = "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1"
  end
end
