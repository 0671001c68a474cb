my $ua = LWP::UserAgent->new;
$ua->post("https://gateway.ai.cloudflare.com/v1/$h{account}/$h{gateway}/workers-ai/v1/chat/completions", "cf-aig-authorization" => "Bearer $token");
