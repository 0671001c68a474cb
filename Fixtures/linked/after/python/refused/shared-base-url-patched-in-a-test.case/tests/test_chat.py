from unittest import mock


@mock.patch("app.settings.BASE", "http://localhost:1")
def test_chat(_):
    pass
