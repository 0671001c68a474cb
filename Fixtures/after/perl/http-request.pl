my $ua = LWP::UserAgent->new;
my $req = HTTP::Request->new(POST => "https://api.cloudflare.com/client/v4/accounts/$account/ai/v1/chat/completions");
$req->header("Authorization" => "Bearer $token");
$req->header("cf-aig-gateway-id" => $gateway);
$req->content($json);
my $res = $ua->request($req);
