class A {
    async Task<string> Ask(HttpClient client, string account, string gateway, string token, HttpContent json)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1/chat/completions")
        {
            Content = json,
            Headers = { { "Authorization", $"Bearer {token}" }, { "cf-aig-gateway-id", gateway } },
        };
        var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
