(ns chat.forms)

(def example
  '(client/post "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions"
                {:headers {"cf-aig-authorization" (str "Bearer " token)} :body body}))

(defn form [url]
  [url `(client/post "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions"
                     {:headers {"cf-aig-authorization" (str "Bearer " ~token)} :body body})])
