<?php

namespace App;

final class Config
{
    public const MODELS = 'https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1';
}
