using System.Net.Http;
using System.Threading.Tasks;

namespace Helpdesk;

public sealed class Chat(HttpClient client)
{
    private readonly string _baseUrl = "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1";

    public Task<HttpResponseMessage> AskAsync(HttpContent content, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"{_baseUrl}/chat/completions");
        request.Headers.Add("cf-aig-authorization", $"Bearer {token}");
        request.Content = content;
        return client.SendAsync(request);
    }

    public Task<HttpResponseMessage> EmbedAsync(HttpContent content, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, this._baseUrl + "/embeddings");
        request.Headers.Add("cf-aig-authorization", $"Bearer {token}");
        request.Content = content;
        return client.SendAsync(request);
    }
}
