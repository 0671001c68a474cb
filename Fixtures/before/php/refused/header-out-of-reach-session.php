<?php
function ask($client, $account, $gateway, $token, $question, $extra) {
    $client = new Client(['headers' => ['Authorization' => 'Bearer ' . $key]]);
    $response = $client->post("https://gateway.ai.cloudflare.com/v1/$account/$gateway/workers-ai/v1/chat/completions", [
        'headers' => ['cf-aig-authorization' => 'Bearer ' . $token],
        'json' => ['model' => '@cf/meta/llama', 'messages' => []],
    ]);
}
