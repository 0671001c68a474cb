<?php
$ch = curl_init('https://gateway.ai.cloudflare.com/v1/acc/gw/workers-ai/v1/chat/completions');
curl_setopt($ch, CURLOPT_HTTPHEADER, ['cf-aig-authorization: Bearer ' . $t]);
curl_exec($ch);
curl_setopt($ch, CURLOPT_URL, 'https://other.example');
curl_exec($ch);
