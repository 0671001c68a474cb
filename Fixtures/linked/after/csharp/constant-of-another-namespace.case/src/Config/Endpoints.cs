namespace Helpdesk.Config;

public static class Endpoints
{
    public const string Models = "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1";
    public static readonly string Status = "https://status.example.com";
}
