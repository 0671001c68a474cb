<?php
$ch = curl_init("https://api.cloudflare.com/client/v4/accounts/" . $account . "/ai/v1/chat/completions");
curl_setopt($ch, CURLOPT_HTTPHEADER, ["Authorization: Bearer $token", "cf-aig-gateway-id: " . $gateway]);
$answer = curl_exec($ch);
