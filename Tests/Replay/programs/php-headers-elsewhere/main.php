<?php
require __DIR__ . '/headers.php';
$curl = curl_init('https://gateway.ai.cloudflare.com/v1/acct-7f3a/services/workers-ai/v1/chat/completions');
curl_setopt($curl, CURLOPT_HTTPHEADER, headers(getenv('CF_AIG_TOKEN')));
curl_setopt($curl, CURLOPT_POSTFIELDS, '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "Hello"}]}');
curl_exec($curl);
