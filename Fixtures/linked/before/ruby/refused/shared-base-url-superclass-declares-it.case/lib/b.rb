class Base
 MODELS = "https://x"
 end
