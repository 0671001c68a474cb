BASE_URL = "https://gateway.ai.cloudflare.com/v1/acme/prod-gw/workers-ai/v1"

try:
    from local_settings import *
except ImportError:
    pass
