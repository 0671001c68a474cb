class A {
    async Task<string> Ask(HttpClient client, string account, string gateway, string token, HttpContent json)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, string.Format("https://gateway.ai.cloudflare.com/v1/{1}/{0}/workers-ai/v1/chat/completions", gateway, account));
        request.Headers.Add("cf-aig-authorization", "Bearer " + token);
        var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
