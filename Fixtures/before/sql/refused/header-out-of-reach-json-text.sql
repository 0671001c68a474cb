select net.http_post(
    url := 'https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions',
    headers := '{"cf-aig-authorization": "Bearer x", "note": "it''s"}'::jsonb
);
