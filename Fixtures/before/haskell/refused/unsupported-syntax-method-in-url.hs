{-# LANGUAGE OverloadedStrings #-}
module Ask (ask) where

import Network.HTTP.Simple

ask token = do
  initial <- parseRequest "POST https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions"
  let request = initial { requestHeaders = [("cf-aig-authorization", "Bearer " <> token)] }
  httpLBS request
