using System.Net.Http;
using System.Threading.Tasks;

namespace Helpdesk;

public sealed class Chat
{
    private readonly string _baseUrl = "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1";
    private readonly HttpClient _client = new HttpClient();

    public Chat(string? baseUrl)
    {
        if (baseUrl != null) _baseUrl = baseUrl;
    }

    public Task<HttpResponseMessage> AskAsync(HttpContent content, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"{_baseUrl}/chat/completions");
        request.Headers.Add("cf-aig-authorization", $"Bearer {token}");
        request.Content = content;
        return _client.SendAsync(request);
    }
}
