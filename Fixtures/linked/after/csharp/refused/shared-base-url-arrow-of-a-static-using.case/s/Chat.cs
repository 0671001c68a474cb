using System.Net.Http;
using System.Threading.Tasks;
using H.Config;

namespace H.Chat;

public sealed class Chat(HttpClient client)
{
    public async Task<string> AskAsync(HttpContent content, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"{Endpoints.Models}/chat/completions");
        request.Headers.Add("cf-aig-authorization", $"Bearer {token}");
        request.Content = content;
        var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
