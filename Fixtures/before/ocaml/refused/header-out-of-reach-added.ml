open Cohttp
open Cohttp_lwt_unix

let ask defaults token body =
  let headers = Header.add defaults "cf-aig-authorization" ("Bearer " ^ token) in
  Client.post ~headers ~body (Uri.of_string "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions")
