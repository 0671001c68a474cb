using System.Net.Http;
using System.Threading.Tasks;

namespace Helpdesk;

public sealed class Chat(HttpClient client)
{
    private readonly string _baseUrl = "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1";

    public Task<HttpResponseMessage> AskAsync(HttpContent content, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"{_baseUrl}/chat/completions");
        request.Headers.Add("Authorization", $"Bearer {token}");
        request.Headers.Add("cf-aig-gateway-id", "helpdesk");
        request.Content = content;
        return client.SendAsync(request);
    }

    public Task<HttpResponseMessage> EmbedAsync(HttpContent content, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, this._baseUrl + "/embeddings");
        request.Headers.Add("Authorization", $"Bearer {token}");
        request.Headers.Add("cf-aig-gateway-id", "helpdesk");
        request.Content = content;
        return client.SendAsync(request);
    }
}
