(ns chat.core (:require [clj-http.client :as client]))

#_(client/post "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions"
               {:headers {"cf-aig-authorization" (str "Bearer " token)} :body body})

#_ #_ (println "twice")
(client/post "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions"
             {:headers {"cf-aig-authorization" (str "Bearer " token)} :body body})

(defn ask [token body]
  (client/post "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions"
               {:headers {"Authorization" (str "Bearer " token), "cf-aig-gateway-id" "support"} :body body}))
