using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class Chat
{
    static async Task<string> Ask(HttpClient client, string account, string gateway, string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1/chat/completions");
        request.Headers.Add("Authorization", $"Bearer {Environment.GetEnvironmentVariable("CF_AIG_TOKEN")}");
        request.Headers.Add("cf-aig-gateway-id", gateway);
        request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
