(ns chat.core (:require [clj-http.client :as client]))

(defn ask [token body]
  #_(client/post "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions"
                 {:headers {"cf-aig-authorization" (str "Bearer " token)} :body body})
  (client/post "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions"
               {:headers {"cf-aig-authorization" (str "Bearer " token)} #_:body :body body}))
