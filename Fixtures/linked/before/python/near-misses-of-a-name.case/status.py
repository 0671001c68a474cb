try:
    import tomllib
except ImportError:
    tomllib = None

HELP = "the address is that of app.chat, see BASE_URL there"


def known(values):
    BASE = values.get("app.chat.base_url") or "https://status.example.com"
    return vars(values) if tomllib else BASE
