open System.Net.Http

(* The old host, gateway.ai.cloudflare.com (* still *) in use. *)
let request = new HttpRequestMessage(HttpMethod.Post, $"https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions")
request.Headers.Add("cf-aig-authorization", "Bearer " + token)
