my $ua = LWP::UserAgent->new;
$ua->post("https://api.cloudflare.com/client/v4/accounts/$h{account}/ai/v1/chat/completions", "Authorization" => "Bearer $token", "cf-aig-gateway-id" => $h{gateway});
