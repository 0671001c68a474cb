require "net/http"

module Desk
  def self.ask(http, body)
    request = Net::HTTP::Post.new(URI("#{Endpoints::MODELS}/chat/completions"))
    request["cf-aig-authorization"] = "Bearer #{ENV.fetch("CF_AIG_TOKEN")}"
    request.body = body
    http.request(request)
  end
end
