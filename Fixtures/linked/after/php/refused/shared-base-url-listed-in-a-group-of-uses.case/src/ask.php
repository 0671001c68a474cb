<?php

use GuzzleHttp\Client;
use const Desk\MODELS;

function ask(Client $client, array $body): string
{
    $response = $client->post(MODELS . '/chat/completions', [
        'headers' => ['cf-aig-authorization' => 'Bearer ' . getenv('CF_AIG_TOKEN')],
        'json' => $body,
    ]);
    return (string) $response->getBody();
}
