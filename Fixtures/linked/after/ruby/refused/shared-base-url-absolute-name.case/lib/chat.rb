# frozen_string_literal: true

require "net/http"

module Helpdesk
  class Chat

    def ask(http, body)
      uri = URI("#{MODELS}/chat/completions")
      request = Net::HTTP::Post.new(uri)
      request["cf-aig-authorization"] = "Bearer #{ENV.fetch("CF_AIG_TOKEN")}"
      request["Content-Type"] = "application/json"
      request.body = body
      http.request(request)
    end
  end
end
