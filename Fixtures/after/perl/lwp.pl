use strict;
use warnings;
use JSON::PP qw(encode_json);
use LWP::UserAgent;

my ($account, $gateway) = @ENV{qw(CF_ACCOUNT_ID CF_GATEWAY)};
my $ua = LWP::UserAgent->new;
my $response = $ua->post(
    "https://api.cloudflare.com/client/v4/accounts/$account/ai/v1/chat/completions",
    'Authorization' => "Bearer $ENV{CF_AIG_TOKEN}",
    'cf-aig-gateway-id' => $gateway,
    'Content-Type'         => 'application/json',
    Content                => encode_json({ model => '@cf/meta/llama-3.1-8b-instruct', messages => [] }),
);
print $response->decoded_content;
