using Endpoints = Helpdesk.Testing.Fakes;
using System.Net.Http;
using System.Threading.Tasks;

namespace Helpdesk;

public sealed class Chat(HttpClient client)
{
    public Task<HttpResponseMessage> AskAsync(HttpContent content, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Endpoints.Models + "/chat/completions");
        request.Headers.Add("cf-aig-authorization", $"Bearer {token}");
        request.Content = content;
        return client.SendAsync(request);
    }
}
