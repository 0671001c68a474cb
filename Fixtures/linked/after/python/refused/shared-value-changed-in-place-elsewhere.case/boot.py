import os

from gateway import HEADERS

HEADERS |= {"Authorization": "Bearer " + os.environ["OPENAI_API_KEY"]}
