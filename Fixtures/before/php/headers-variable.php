<?php
function ask($client, $account, $gateway, $token, $question, $extra) {
    $headers = ['cf-aig-authorization' => 'Bearer ' . $token];
    $headers['X-Trace'] = '1';
    $response = $client->post("https://gateway.ai.cloudflare.com/v1/$account/$gateway/workers-ai/v1/chat/completions", [
        'headers' => $headers,
        'json' => ['model' => '@cf/meta/llama', 'messages' => []],
    ]);
}
