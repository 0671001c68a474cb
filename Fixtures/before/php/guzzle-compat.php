<?php

use GuzzleHttp\Client;

function ask(Client $client, string $gateway, string $token, string $question): array
{
    $url = sprintf('https://gateway.ai.cloudflare.com/v1/%s/%s/compat/chat/completions', getenv('CF_ACCOUNT_ID'), $gateway);
    $response = $client->post($url, [
        'headers' => [
            'cf-aig-authorization' => 'Bearer ' . $token,
            'Accept' => 'application/json',
        ],
        'json' => [
            'model' => 'workers-ai/@cf/meta/llama-3.1-8b-instruct',
            'messages' => [['role' => 'user', 'content' => $question]],
        ],
    ]);

    return json_decode((string) $response->getBody(), true);
}
