-module(chat).
-export([ask/2]).

% Sent through gateway.ai.cloudflare.com, it's slow.
ask(Token, Body) ->
    httpc:request(post, {"https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions",
        [{"cf-aig-authorization", "Bearer " ++ Token}], "application/json", Body}, [], []).
