-- Posts through gateway.ai.cloudflare.com, it's asynchronous.
select net.http_post(
    url := 'https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions',
    headers := jsonb_build_object(
        'cf-aig-authorization', 'Bearer ' || current_setting('app.cf_token'),
        'Content-Type', 'application/json'
    ),
    body := jsonb_build_object('messages', new_messages)
) as request_id
from questions;
