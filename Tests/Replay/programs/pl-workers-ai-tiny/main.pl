use strict;
use warnings;
use HTTP::Tiny;

my $gateway = 'services';
my $response = HTTP::Tiny->new->post(
    "https://gateway.ai.cloudflare.com/v1/$ENV{CF_ACCOUNT_ID}/$gateway/workers-ai/v1/chat/completions",
    {
        headers => { "cf-aig-authorization" => "Bearer $ENV{CF_AIG_TOKEN}", "Content-Type" => "application/json" },
        content => '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "Hello"}]}',
    },
);
die $response->{content} unless $response->{success};
