<?php

function ask($client, $token)
{
    return $client->post('https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions', [
        'headers' => [
            'Authorization' => 'Bearer ' . $token,
            'cf-aig-gateway-id' => 'support',
        ],
        'json' => ['model' => '@cf/meta/llama-3.1-8b-instruct'],
    ]);
}
