use strict;
use warnings;
use HTTP::Tiny;

sub ask {
    my ($account, $gateway, $token, $body) = @_;
    my $url = sprintf('https://api.cloudflare.com/client/v4/accounts/%s/ai/v1/embeddings', $account);
    return HTTP::Tiny->new->post($url, {
        headers => { 'Authorization' => "Bearer $token", 'cf-aig-gateway-id' => $gateway, 'Content-Type' => 'application/json' },
        content => $body,
    });
}
