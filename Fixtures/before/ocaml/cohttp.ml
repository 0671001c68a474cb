open Cohttp
open Cohttp_lwt_unix

(* Sent through gateway.ai.cloudflare.com (* for now *). *)
let ask token body =
  let headers =
    Header.of_list
      [ ("cf-aig-authorization", "Bearer " ^ token); ("content-type", "application/json") ]
  in
  let uri = Uri.of_string "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions" in
  Client.post ~headers ~body uri
