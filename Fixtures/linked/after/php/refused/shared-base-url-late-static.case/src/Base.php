<?php

namespace App;

class Base
{
    public const MODELS = 'https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1';

    public function url(): string
    {
        return static::MODELS;
    }
}
