<?php

class Helpdesk
{
    public function __construct(private \GuzzleHttp\Client $http) {}

    public function answer(string $prompt)
    {
        return $this->http->post('https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions', [
            'headers' => ['cf-aig-authorization' => 'Bearer ' . getenv('CF_AIG_TOKEN')],
            'json' => ['model' => '@cf/meta/llama-3.1-8b-instruct', 'prompt' => $prompt],
        ]);
    }
}
