using static H.Config.Endpoints;
namespace H.O;
class O { string Url => Models; }
