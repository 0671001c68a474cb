class A {
    async Task<string> Ask(HttpClient client, string account, string gateway, string token, HttpContent json)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/workers-ai/v1/chat/completions");
        request.Headers.Add("cf-aig-authorization", $"Bearer {openAiKey}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
