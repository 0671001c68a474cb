<?php

function ask(array $options): string
{
    $handle = curl_init("https://gateway.ai.cloudflare.com/v1/7c1f/quiz/openai/chat/completions");
    curl_setopt($handle, CURLOPT_HTTPHEADER, ["cf-aig-authorization: Bearer " . getenv("CF_AIG_TOKEN")]);
    curl_setopt($handle, CURLOPT_POSTFIELDS, json_encode(["model" => "gpt-4o", ...$options]));
    return curl_exec($handle);
}
