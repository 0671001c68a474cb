def address(name)
  Endpoints.const_get(name)
end

puts address("MODELS")
