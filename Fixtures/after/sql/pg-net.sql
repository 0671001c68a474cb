-- Posts through gateway.ai.cloudflare.com, it's asynchronous.
select net.http_post(
    url := 'https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions',
    headers := jsonb_build_object(
        'Authorization', 'Bearer ' || current_setting('app.cf_token'),
        'cf-aig-gateway-id', 'support',
        'Content-Type', 'application/json'
    ),
    body := jsonb_build_object('messages', new_messages)
) as request_id
from questions;
