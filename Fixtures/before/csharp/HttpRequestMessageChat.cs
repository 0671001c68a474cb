using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class Chat
{
    static async Task<string> Ask(HttpClient client, string account, string gateway, string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/workers-ai/v1/chat/completions");
        request.Headers.Add("cf-aig-authorization", $"Bearer {Environment.GetEnvironmentVariable("CF_AIG_TOKEN")}");
        request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
