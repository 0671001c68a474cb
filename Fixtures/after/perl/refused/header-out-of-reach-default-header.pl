my $ua = LWP::UserAgent->new;
$ua->default_header("Authorization" => "Bearer $key");
$ua->post("https://gateway.ai.cloudflare.com/v1/$account/$gateway/workers-ai/v1/chat/completions", "cf-aig-authorization" => "Bearer $token");
