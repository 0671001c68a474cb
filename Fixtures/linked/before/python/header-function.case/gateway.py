import os


def gateway_headers():
    return {"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}", "x-team": "reports"}
