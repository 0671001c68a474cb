-module(chat).
-export([ask/2]).

ask(Token, Headers) ->
    httpc:request(post, {"https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions", Headers, "application/json", [{"cf-aig-authorization", "Bearer " ++ Token}]}, [], []).
