<?php

namespace Desk;

const MODELS = 'https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1';
const PAGE = 20;
