import os

HEADERS = {"cf-aig-authorization": "Bearer " + os.environ["CF_AIG_TOKEN"]}
