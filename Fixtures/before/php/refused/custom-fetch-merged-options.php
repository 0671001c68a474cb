<?php

function ask(GuzzleHttp\Client $client, string $token, array $extra)
{
    return $client->post('https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions', array_merge(['headers' => ['cf-aig-authorization' => 'Bearer ' . $token]], $extra));
}
