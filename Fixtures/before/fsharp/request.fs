module Chat

open System.Net.Http

(* The old host, gateway.ai.cloudflare.com (* still *) in use. *)
let ask (client: HttpClient) (account: string) (gateway: string) (token: string) (body: string) =
    task {
        let url = $"https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/workers-ai/v1/chat/completions"
        use request = new HttpRequestMessage(HttpMethod.Post, url)
        request.Headers.Add("cf-aig-authorization", "Bearer " + token)
        request.Content <- new StringContent(body)
        let! response = client.SendAsync(request)
        return! response.Content.ReadAsStringAsync()
    }
