<?php

function ask(GuzzleHttp\Client $client, string $token, array $extra)
{
    $headers = ['cf-aig-authorization' => 'Bearer ' . $token];
    foreach ($extra as $name => $value) {
        $headers[$name] = $value;
    }
    return $client->post('https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions', ['headers' => $headers]);
}
