{-# LANGUAGE OverloadedStrings #-}
module Chat where

import Network.HTTP.Simple

-- Sent through gateway.ai.cloudflare.com.
request' :: Request
request' =
  addRequestHeader "cf-aig-authorization" "Bearer token" "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions"
