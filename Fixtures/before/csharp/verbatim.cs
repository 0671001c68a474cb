class A {
    async Task<string> Ask(HttpClient client, string account, string gateway, string token)
    {
        var url = $@"https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/compat/chat/completions";
        using var request = new HttpRequestMessage(HttpMethod.Post, url);
        request.Headers.Add("cf-aig-authorization", $"Bearer {token}");
        request.Content = new StringContent(@"{""model"": ""workers-ai/@cf/meta/llama-3.1-8b-instruct"", ""messages"": []}");
        var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
