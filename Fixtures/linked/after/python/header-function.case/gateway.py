import os


def gateway_headers():
    return {"Authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}", "cf-aig-gateway-id": "reports", "x-team": "reports"}
