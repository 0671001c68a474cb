<?php

namespace App;

final class Config
{
    public const MODELS = 'https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1';
}
