<?php

function ask($client, $token)
{
    return $client->post('https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions', [
        'headers' => [
            'Authorization' => null,
            'cf-aig-authorization' => 'Bearer ' . $token,
        ],
        'json' => ['model' => '@cf/meta/llama-3.1-8b-instruct'],
    ]);
}
