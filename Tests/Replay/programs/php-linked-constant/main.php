<?php
require __DIR__ . '/config.php';

$ch = curl_init(Config::MODELS . '/chat/completions');
curl_setopt($ch, CURLOPT_POSTFIELDS, json_encode(['model' => '@cf/meta/llama-3.1-8b-instruct', 'messages' => []]));
curl_setopt($ch, CURLOPT_HTTPHEADER, [
    'cf-aig-authorization: Bearer ' . getenv('CF_AIG_TOKEN'),
    'Content-Type: application/json',
]);
curl_exec($ch);
