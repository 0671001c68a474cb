(ns chat.core (:require [clj-http.client :as client]))

(defn ask [token]
  (client/post "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions"
               {:form-params {"cf-aig-authorization" (str "Bearer " token)}}))
