<?php

use Illuminate\Support\Facades\Http;

$answer = Http::withHeaders([
    'Authorization' => 'Bearer ' . config('services.cloudflare.token'),
    'cf-aig-gateway-id' => 'support',
])->timeout(30)->post('https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions', [
    'model' => '@cf/meta/llama-3.1-8b-instruct',
    'messages' => $messages,
]);
