using System;
using System.Net.Http;
using System.Threading.Tasks;

class Helpdesk
{
    private readonly HttpClient _http = new HttpClient();

    public async Task<HttpResponseMessage> Answer(HttpContent body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions");
        request.Headers.Add("Authorization", $"Bearer {Environment.GetEnvironmentVariable("CF_AIG_TOKEN")}");
        request.Headers.Add("cf-aig-gateway-id", "support");
        request.Content = body;
        return await _http.SendAsync(request);
    }
}
