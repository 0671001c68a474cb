import os

BASE_URL = "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1"

vars().update({name: os.environ[name] for name in ("BASE_URL",) if name in os.environ})
