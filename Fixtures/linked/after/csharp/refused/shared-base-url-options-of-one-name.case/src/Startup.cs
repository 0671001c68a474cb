namespace Helpdesk;

public static class Startup
{
    public static Options Make() => new Options { BaseUrl = Endpoints.BaseUrl };
}
