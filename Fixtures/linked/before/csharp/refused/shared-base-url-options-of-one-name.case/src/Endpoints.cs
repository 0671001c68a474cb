namespace Helpdesk;

public static class Endpoints
{
    public static readonly string BaseUrl = "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1";
}
