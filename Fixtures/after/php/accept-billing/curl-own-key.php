<?php
$ch = curl_init('https://api.cloudflare.com/client/v4/accounts/acc/ai/v1/chat/completions');
curl_setopt($ch, CURLOPT_POSTFIELDS, '{"model": "openai/gpt-4o-mini", "messages": []}');
curl_setopt($ch, CURLOPT_HTTPHEADER, [
    'Authorization: Bearer ' . getenv('CF_AIG_TOKEN'),
    'cf-aig-gateway-id: gw',
]);
curl_exec($ch);
