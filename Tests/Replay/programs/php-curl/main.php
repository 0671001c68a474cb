<?php
$token = getenv('CF_AIG_TOKEN');
$curl = curl_init('https://gateway.ai.cloudflare.com/v1/acct-7f3a/services/workers-ai/v1/chat/completions');
curl_setopt_array($curl, [
    CURLOPT_POST => true,
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'cf-aig-authorization: Bearer ' . $token,
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode([
        'model' => '@cf/meta/llama-3.1-8b-instruct',
        'messages' => [['role' => 'user', 'content' => 'Hello']],
    ]),
]);
if (curl_exec($curl) === false) {
    fwrite(STDERR, curl_error($curl));
    exit(1);
}
