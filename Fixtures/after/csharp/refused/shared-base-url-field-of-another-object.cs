using System.Net.Http;
using System.Threading.Tasks;

namespace H;

public sealed class Chat(HttpClient client)
{
    private readonly string _base = "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1";
    public void L(Chat o) { System.Console.WriteLine(o._base); }
    public async Task<string> AskAsync(HttpContent content, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"{_base}/chat/completions");
        request.Headers.Add("cf-aig-authorization", $"Bearer {token}");
        request.Content = content;
        var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
