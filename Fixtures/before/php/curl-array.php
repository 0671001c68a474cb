<?php
// Sends one question through gateway.ai.cloudflare.com.
$account = getenv('CF_ACCOUNT_ID');
$gateway = getenv('CF_GATEWAY');
$token = getenv('CF_AIG_TOKEN');

$ch = curl_init("https://gateway.ai.cloudflare.com/v1/{$account}/{$gateway}/workers-ai/v1/chat/completions");
curl_setopt_array($ch, [
    CURLOPT_POST => true,
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        "cf-aig-authorization: Bearer {$token}",
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode(['model' => '@cf/meta/llama-3.1-8b-instruct', 'messages' => $messages]),
]);
$answer = curl_exec($ch);
curl_close($ch);
