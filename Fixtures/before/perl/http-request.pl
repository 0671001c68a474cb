my $ua = LWP::UserAgent->new;
my $req = HTTP::Request->new(POST => "https://gateway.ai.cloudflare.com/v1/$account/$gateway/workers-ai/v1/chat/completions");
$req->header("cf-aig-authorization" => "Bearer $token");
$req->content($json);
my $res = $ua->request($req);
