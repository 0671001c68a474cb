-- The base of gateway.ai.cloudflare.com, it's shared.
INSERT INTO settings (name, value) VALUES ('chat_url', 'https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions');
