import httpx

BASE = "https://gateway.ai.cloudflare.com/v1/acme-account/reports/compat"


def ask(question, token):
    headers = {"cf-aig-authorization": "Bearer " + token}
    body = {
        "model": "workers-ai/@cf/meta/llama-3.1-8b-instruct",
        "messages": [{"role": "user", "content": question}],
    }
    return httpx.post(BASE + "/chat/completions", headers=headers, json=body).json()


def embed(text, token):
    headers = {"cf-aig-authorization": "Bearer " + token}
    body = {"model": "workers-ai/@cf/baai/bge-m3", "input": text}
    return httpx.post(BASE + "/embeddings", headers=headers, json=body).json()
