<?php

namespace Desk;

const MODELS = 'https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1';
const PAGE = 20;
