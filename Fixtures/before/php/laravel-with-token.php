<?php

use Illuminate\Support\Facades\Http;

$answer = Http::withToken(config('services.cloudflare.token'))
    ->timeout(30)
    ->post('https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions', [
        'model' => '@cf/meta/llama-3.1-8b-instruct',
        'messages' => $messages,
    ]);
