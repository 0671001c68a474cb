open Cohttp
open Cohttp_lwt_unix

(* Sent through gateway.ai.cloudflare.com (* for now *). *)
let ask token body =
  let headers =
    Header.of_list
      [ ("Authorization", "Bearer " ^ token); ("cf-aig-gateway-id", "support"); ("content-type", "application/json") ]
  in
  let uri = Uri.of_string "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions" in
  Client.post ~headers ~body uri
