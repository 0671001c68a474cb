class A {
    async Task<string> Ask(HttpClient client, string account, string gateway, string token, HttpContent json)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, string.Format("https://api.cloudflare.com/client/v4/accounts/{0}/ai/v1/chat/completions", account));
        request.Headers.Add("Authorization", "Bearer " + token);
        request.Headers.Add("cf-aig-gateway-id", gateway);
        var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
