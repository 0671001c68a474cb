<?php

function address(string $name): string
{
    return constant('App\Config::MODELS');
}
