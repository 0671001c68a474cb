(* Sent through gateway.ai.cloudflare.com (* for now *). *)
let url = Uri.of_string "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions"
let headers token = Cohttp.Header.of_list [ ("cf-aig-authorization", "Bearer " ^ token) ]
