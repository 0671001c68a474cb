import ask


def test_ask(monkeypatch):
    monkeypatch.setattr(ask, "BASE_URL", "http://localhost:8000")
    assert ask.ask([])
