class A {
    readonly HttpClient client = new HttpClient();

    async Task<HttpResponseMessage> Named(string account, string gateway, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/workers-ai/v1/chat/completions");
        request.Headers.Add("cf-aig-authorization", $"Bearer {token}");
        return await client.SendAsync(request);
    }

    // The same name is a number here.
    async Task<HttpResponseMessage> Numbered(string account, int gateway, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/workers-ai/v1/chat/completions");
        request.Headers.Add("cf-aig-authorization", $"Bearer {token}");
        return await client.SendAsync(request);
    }
}
