use strict;
use warnings;
use HTTP::Tiny;

sub ask {
    my ($account, $gateway, $token, $body) = @_;
    my $url = sprintf('https://gateway.ai.cloudflare.com/v1/%s/%s/workers-ai/v1/embeddings', $account, $gateway);
    return HTTP::Tiny->new->post($url, {
        headers => { 'cf-aig-authorization' => "Bearer $token", 'Content-Type' => 'application/json' },
        content => $body,
    });
}
