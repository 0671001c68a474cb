namespace H.Config;

public static class Endpoints
{
    public const string Models = "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1";

}
