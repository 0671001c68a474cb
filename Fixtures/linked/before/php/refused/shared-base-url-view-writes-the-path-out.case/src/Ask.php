<?php

namespace App;

use GuzzleHttp\Client;

final class Ask
{
    public function ask(Client $client, array $body): string
    {
        $response = $client->post(Config::MODELS . '/chat/completions', [
            'headers' => ['cf-aig-authorization' => 'Bearer ' . getenv('CF_AIG_TOKEN')],
            'json' => $body,
        ]);
        return (string) $response->getBody();
    }
}
