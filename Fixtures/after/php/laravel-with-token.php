<?php

use Illuminate\Support\Facades\Http;

$answer = Http::withToken(config('services.cloudflare.token'))->withHeader("cf-aig-gateway-id", "support")
    ->timeout(30)
    ->post('https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions', [
        'model' => '@cf/meta/llama-3.1-8b-instruct',
        'messages' => $messages,
    ]);
