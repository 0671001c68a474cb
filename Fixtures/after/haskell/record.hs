{-# LANGUAGE OverloadedStrings #-}
module Chat (ask) where

import qualified Data.ByteString as B
import qualified Data.ByteString.Lazy as L
import Network.HTTP.Client

{- Sent through gateway.ai.cloudflare.com, {- it's -} slow. -}
ask :: Manager -> B.ByteString -> L.ByteString -> IO (Response L.ByteString)
ask manager token body = do
  initial <- parseRequest "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions"
  let request =
        initial
          { method = "POST"
          , requestHeaders =
              [ ("Authorization", "Bearer " <> token)
              , ("cf-aig-gateway-id", "support")
              , ("Content-Type", "application/json")
              ]
          , requestBody = RequestBodyLBS body
          }
  httpLbs request manager
