<?php
$account = getenv('CF_ACCOUNT_ID');
$gateway = 'services';
$ch = curl_init();
curl_setopt($ch, CURLOPT_URL, "https://gateway.ai.cloudflare.com/v1/{$account}/{$gateway}/workers-ai/v1/chat/completions");
curl_setopt($ch, CURLOPT_POSTFIELDS, json_encode(['model' => '@cf/meta/llama-3.1-8b-instruct', 'messages' => []]));
curl_setopt($ch, CURLOPT_HTTPHEADER, [
    'cf-aig-authorization: Bearer ' . getenv('CF_AIG_TOKEN'),
    'Content-Type: application/json',
]);
curl_exec($ch);
