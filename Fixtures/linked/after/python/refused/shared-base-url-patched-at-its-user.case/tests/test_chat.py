from unittest import mock

from app.chat import ask


def test_ask(server):
    with mock.patch("app.chat.BASE_URL", server.url):
        assert ask([]).request.headers["cf-aig-gateway-id"] is None
