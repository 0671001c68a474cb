class A {
    async Task<string> Ask(HttpClient client, string account, string gateway, string token, HttpContent json)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, string.Format("https://gateway.ai.cloudflare.com/v1/{0}/{1}/workers-ai/v1/chat/completions?team={1}", account, gateway));
        request.Headers.Add("cf-aig-authorization", "Bearer " + token);
        return await (await client.SendAsync(request)).Content.ReadAsStringAsync();
    }
}
