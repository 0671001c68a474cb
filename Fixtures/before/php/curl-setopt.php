<?php
$ch = curl_init();
curl_setopt($ch, CURLOPT_URL, "https://gateway.ai.cloudflare.com/v1/${account}/${gateway}/workers-ai/v1/chat/completions");
curl_setopt($ch, CURLOPT_POSTFIELDS, $body);
curl_setopt($ch, CURLOPT_HTTPHEADER, array('Content-Type: application/json', 'cf-aig-authorization: Bearer ' . $token));
$answer = curl_exec($ch);
