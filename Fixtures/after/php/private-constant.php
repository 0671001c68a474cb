<?php

use GuzzleHttp\Client;

final class Chat
{
    private const MODELS = 'https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1';

    public function ask(Client $client, array $body): string
    {
        $response = $client->post(self::MODELS . '/chat/completions', [
            'headers' => ['Authorization' => 'Bearer ' . getenv('CF_AIG_TOKEN'), 'cf-aig-gateway-id' => 'helpdesk'],
            'json' => $body,
        ]);
        return (string) $response->getBody();
    }
}
