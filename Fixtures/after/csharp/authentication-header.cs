using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;

class Chat
{
    static async Task<HttpResponseMessage> Ask(HttpClient client, string account, string gateway, HttpContent json)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1/chat/completions");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("CF_API_TOKEN"));
        request.Headers.Add("cf-aig-gateway-id", gateway);
        request.Content = json;
        return await client.SendAsync(request);
    }
}
