<?php
$ch = curl_init("https://gateway.ai.cloudflare.com/v1/" . $account . "/" . $gateway . "/workers-ai/v1/chat/completions");
curl_setopt($ch, CURLOPT_HTTPHEADER, ["cf-aig-authorization: Bearer $token"]);
$answer = curl_exec($ch);
