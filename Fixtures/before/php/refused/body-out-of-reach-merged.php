<?php

function ask(array $options): string
{
    $body = ["model" => "gpt-4o", "messages" => []];
    $body = array_merge($body, $options);
    $handle = curl_init("https://gateway.ai.cloudflare.com/v1/7c1f/quiz/openai/chat/completions");
    curl_setopt($handle, CURLOPT_HTTPHEADER, ["cf-aig-authorization: Bearer " . getenv("CF_AIG_TOKEN")]);
    curl_setopt($handle, CURLOPT_POSTFIELDS, json_encode($body));
    return curl_exec($handle);
}
