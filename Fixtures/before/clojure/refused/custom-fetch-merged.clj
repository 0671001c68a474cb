(ns chat.core (:require [clj-http.client :as client]))

(defn ask [defaults token body]
  (client/post "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions"
               (merge defaults {:headers {"cf-aig-authorization" (str "Bearer " token)} :body body})))
