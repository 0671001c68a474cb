-module(chat).
-export([ask/3]).

ask(Token, Extra, Body) ->
    Headers = [{"cf-aig-authorization", "Bearer " ++ Token}] ++ Extra,
    httpc:request(post, {"https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions",
        Headers, "application/json", Body}, [], []).
