<?php
function ask($client, $account, $gateway, $token, $question, $extra) {
    $headers = ['Authorization' => 'Bearer ' . $token, 'cf-aig-gateway-id' => $gateway];
    $headers['X-Trace'] = '1';
    $response = $client->post("https://api.cloudflare.com/client/v4/accounts/$account/ai/v1/chat/completions", [
        'headers' => $headers,
        'json' => ['model' => '@cf/meta/llama', 'messages' => []],
    ]);
}
