class A {
    async Task<string> Ask(HttpClient client, string account, string gateway, string token)
    {
        var url = $@"https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1/chat/completions";
        using var request = new HttpRequestMessage(HttpMethod.Post, url);
        request.Headers.Add("Authorization", $"Bearer {token}");
        request.Headers.Add("cf-aig-gateway-id", gateway);
        request.Content = new StringContent(@"{""model"": ""@cf/meta/llama-3.1-8b-instruct"", ""messages"": []}");
        var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
