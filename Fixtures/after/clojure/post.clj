(ns chat.core
  (:require [cheshire.core :as json]
            [clj-http.client :as client]))

; Sent through gateway.ai.cloudflare.com, it's slow.
(defn ask [token body]
  (-> (client/post "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions"
                   {:headers {"Authorization" (str "Bearer " token), "cf-aig-gateway-id" "support"
                              "Content-Type" "application/json"}
                    :body body})
      :body
      (json/parse-string true)))
