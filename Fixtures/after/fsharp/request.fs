module Chat

open System.Net.Http

(* The old host, gateway.ai.cloudflare.com (* still *) in use. *)
let ask (client: HttpClient) (account: string) (gateway: string) (token: string) (body: string) =
    task {
        let url = $"https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1/chat/completions"
        use request = new HttpRequestMessage(HttpMethod.Post, url)
        request.Headers.Add("Authorization", "Bearer " + token)
        request.Headers.Add("cf-aig-gateway-id", gateway)
        request.Content <- new StringContent(body)
        let! response = client.SendAsync(request)
        return! response.Content.ReadAsStringAsync()
    }
