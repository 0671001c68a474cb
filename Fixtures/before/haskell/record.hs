{-# LANGUAGE OverloadedStrings #-}
module Chat (ask) where

import qualified Data.ByteString as B
import qualified Data.ByteString.Lazy as L
import Network.HTTP.Client

{- Sent through gateway.ai.cloudflare.com, {- it's -} slow. -}
ask :: Manager -> B.ByteString -> L.ByteString -> IO (Response L.ByteString)
ask manager token body = do
  initial <- parseRequest "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions"
  let request =
        initial
          { method = "POST"
          , requestHeaders =
              [ ("cf-aig-authorization", "Bearer " <> token)
              , ("Content-Type", "application/json")
              ]
          , requestBody = RequestBodyLBS body
          }
  httpLbs request manager
