import os


def gateway_headers():
    """Headers every call through the gateway carries."""
    return {"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}", "x-team": "reports"}
