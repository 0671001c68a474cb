<?php

function ask(GuzzleHttp\Client $client, string $account, string $gateway, string $token, array $body): string
{
    $url = sprintf(
        'https://api.cloudflare.com/client/v4/accounts/%s/ai/v1/embeddings',
        $account
    );
    $response = $client->post($url, [
        'headers' => ['Authorization' => 'Bearer ' . $token, 'cf-aig-gateway-id' => $gateway],
        'json' => $body,
    ]);
    return (string) $response->getBody();
}
