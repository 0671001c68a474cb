<?php
$ch = curl_init('https://gateway.ai.cloudflare.com/v1/' . getenv('CF_ACCOUNT_ID') . '/services/openai/chat/completions');
curl_setopt_array($ch, [
    CURLOPT_POSTFIELDS => '{"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello"}]}',
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer ' . getenv('OPENAI_API_KEY'),
        'cf-aig-authorization: Bearer ' . getenv('CF_AIG_TOKEN'),
        'Content-Type: application/json',
    ],
]);
curl_exec($ch);
