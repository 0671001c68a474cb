<?php

use GuzzleHttp\Client;

final class Chat
{
    private const MODELS = 'https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1';

    public function ask(Client $client, array $body): string
    {
        $response = $client->post(self::MODELS . '/chat/completions', [
            'headers' => ['cf-aig-authorization' => 'Bearer ' . getenv('CF_AIG_TOKEN')],
            'json' => $body,
        ]);
        return (string) $response->getBody();
    }

    public static function models(): string
    {
        return constant('self::MODELS');
    }
}
