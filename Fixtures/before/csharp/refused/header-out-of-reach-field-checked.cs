using System;
using System.Net.Http;
using System.Threading.Tasks;

class Helpdesk
{
    private readonly HttpClient _http;

    public Helpdesk(HttpClient http)
    {
        _http = http ?? throw new ArgumentNullException(nameof(http));
    }

    public async Task<HttpResponseMessage> Answer(HttpContent body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions");
        request.Headers.Add("cf-aig-authorization", $"Bearer {Environment.GetEnvironmentVariable("CF_AIG_TOKEN")}");
        request.Content = body;
        return await _http.SendAsync(request);
    }
}
