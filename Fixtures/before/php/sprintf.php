<?php

function ask(GuzzleHttp\Client $client, string $account, string $gateway, string $token, array $body): string
{
    $url = sprintf(
        'https://gateway.ai.cloudflare.com/v1/%s/%s/workers-ai/v1/embeddings',
        $account,
        $gateway
    );
    $response = $client->post($url, [
        'headers' => ['cf-aig-authorization' => 'Bearer ' . $token],
        'json' => $body,
    ]);
    return (string) $response->getBody();
}
