SELECT net.http_post(
  url := 'https://gateway.ai.cloudflare.com/v1/o''brien/support/workers-ai/v1/chat/completions',
  headers := jsonb_build_object('cf-aig-authorization', 'Bearer ' || token),
  body := '{}'::jsonb
) FROM credentials;
