import httpx
import pytest
import respx

from app.llm import chat


@respx.mock
@pytest.mark.asyncio
async def test_chat_sends_the_gateway_token():
    route = respx.post("https://gateway.ai.cloudflare.com/v1/acc/gw/compat/chat/completions").mock(
        return_value=httpx.Response(200, json={"choices": [{"message": {"content": "hi"}}]}),
    )
    assert await chat("hello") == "hi"
    assert route.calls.last.request.headers["cf-aig-authorization"] == "Bearer test"
