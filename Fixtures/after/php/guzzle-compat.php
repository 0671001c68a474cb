<?php

use GuzzleHttp\Client;

function ask(Client $client, string $gateway, string $token, string $question): array
{
    $url = sprintf('https://api.cloudflare.com/client/v4/accounts/%s/ai/v1/chat/completions', getenv('CF_ACCOUNT_ID'));
    $response = $client->post($url, [
        'headers' => [
            'Authorization' => 'Bearer ' . $token,
            'cf-aig-gateway-id' => $gateway,
            'Accept' => 'application/json',
        ],
        'json' => [
            'model' => '@cf/meta/llama-3.1-8b-instruct',
            'messages' => [['role' => 'user', 'content' => $question]],
        ],
    ]);

    return json_decode((string) $response->getBody(), true);
}
