import os

HEADERS = {"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"}
