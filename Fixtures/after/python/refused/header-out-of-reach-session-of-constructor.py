import os


class Helpdesk:
    def __init__(self, session):
        self.session = session

    def answer(self, prompt):
        return self.session.post(
            "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions",
            headers={"cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}"},
            json={"model": "@cf/meta/llama-3.1-8b-instruct", "prompt": prompt},
        )
