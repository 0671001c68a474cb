open System.Net.Http

let send (client: HttpClient) (token: string) =
    let request = new HttpRequestMessage(HttpMethod.Post, "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions")
    request.Headers.Add("cf-aig-authorization", $"Bearer {token}")
    decorate request
    client.SendAsync(request)
