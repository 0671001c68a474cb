<?php
function headers(string $token): array
{
    return ['cf-aig-authorization: Bearer ' . $token, 'Content-Type: application/json'];
}
