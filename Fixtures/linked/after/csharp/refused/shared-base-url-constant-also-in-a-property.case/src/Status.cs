using static Helpdesk.Endpoints;

namespace Helpdesk;

public sealed class Status
{
    public string Shown { get; } = Models;
}
