<?php
$ch = curl_init('https://gateway.ai.cloudflare.com/v1/acc/gw/openai/chat/completions');
curl_setopt($ch, CURLOPT_POSTFIELDS, '{"model": "gpt-4o-mini", "messages": []}');
curl_setopt($ch, CURLOPT_HTTPHEADER, [
    'Authorization: Bearer ' . getenv('OPENAI_API_KEY'),
    'cf-aig-authorization: Bearer ' . getenv('CF_AIG_TOKEN'),
]);
curl_exec($ch);
