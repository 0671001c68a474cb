{-# LANGUAGE OverloadedStrings #-}
module Chat (ask) where

import qualified Data.ByteString as B
import qualified Data.ByteString.Lazy as L
import Network.HTTP.Client

ask :: Manager -> B.ByteString -> (Request -> Request) -> IO (Response L.ByteString)
ask manager token change = do
  initial <- parseRequest "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions"
  let request = initial { requestHeaders = [("cf-aig-authorization", "Bearer " <> token)] }
  httpLbs (change request) manager
