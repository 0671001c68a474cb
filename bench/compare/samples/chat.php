<?php

function ask(string $question, string $token): array
{
    $curl = curl_init('https://gateway.ai.cloudflare.com/v1/acme-account/services/workers-ai/v1/chat/completions');
    curl_setopt_array($curl, [
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_HTTPHEADER => ['cf-aig-authorization: Bearer ' . $token, 'Content-Type: application/json'],
        CURLOPT_POSTFIELDS => json_encode([
            'model' => '@cf/meta/llama-3.1-8b-instruct',
            'messages' => [['role' => 'user', 'content' => $question]],
        ]),
    ]);

    return json_decode(curl_exec($curl), true);
}
