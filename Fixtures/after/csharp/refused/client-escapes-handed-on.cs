using System.Net.Http;
using System.Threading.Tasks;

class Helpdesk
{
    async Task<string> Ask(string token)
    {
        var client = new HttpClient();
        Setup.Prepare(client);
        var request = new HttpRequestMessage(HttpMethod.Post, "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions");
        request.Headers.Add("cf-aig-authorization", $"Bearer {token}");
        var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
