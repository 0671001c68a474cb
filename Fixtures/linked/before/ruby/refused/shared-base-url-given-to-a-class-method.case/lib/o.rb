class C
  include HTTParty
  base_uri MODELS
end
