class A {
    readonly HttpClient client = new HttpClient();

    async Task<HttpResponseMessage> Named(string account, string gateway, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1/chat/completions");
        request.Headers.Add("Authorization", $"Bearer {token}");
        request.Headers.Add("cf-aig-gateway-id", $"{gateway}");
        return await client.SendAsync(request);
    }

    // The same name is a number here.
    async Task<HttpResponseMessage> Numbered(string account, int gateway, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1/chat/completions");
        request.Headers.Add("Authorization", $"Bearer {token}");
        request.Headers.Add("cf-aig-gateway-id", $"{gateway}");
        return await client.SendAsync(request);
    }
}
