import os

from assistant import Assistant

assistant = Assistant(os.environ["CF_AIG_TOKEN"])
assistant.headers["Authorization"] = "Bearer " + os.environ["OPENAI_API_KEY"]
