(ns chat.core
  (:require [cheshire.core :as json]
            [clj-http.client :as client]))

; Sent through gateway.ai.cloudflare.com, it's slow.
(defn ask [token body]
  (-> (client/post "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions"
                   {:headers {"cf-aig-authorization" (str "Bearer " token)
                              "Content-Type" "application/json"}
                    :body body})
      :body
      (json/parse-string true)))
