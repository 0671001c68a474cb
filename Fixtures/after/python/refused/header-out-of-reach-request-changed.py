import os
import urllib.request


def ask(account: str, gateway: str, elsewhere: str) -> bytes:
    request = urllib.request.Request(
        f"https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/workers-ai/@cf/meta/llama-3.1-8b-instruct",
        data=b"{}",
    )
    request.add_header("Authorization", "Bearer " + os.environ["CLOUDFLARE_API_TOKEN"])
    request.full_url = elsewhere
    return urllib.request.urlopen(request).read()


def ask_without(account: str, gateway: str) -> bytes:
    request = urllib.request.Request(
        f"https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/workers-ai/@cf/meta/llama-3.1-8b-instruct",
        data=b"{}",
    )
    request.add_header("Authorization", "Bearer " + os.environ["CLOUDFLARE_API_TOKEN"])
    request.remove_header("Authorization")
    return urllib.request.urlopen(request).read()


def ask_after_deletion(account: str, gateway: str) -> bytes:
    url = f"https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/workers-ai/@cf/meta/llama-3.1-8b-instruct"
    del gateway
    request = urllib.request.Request(
        url, data=b"{}", headers={"Authorization": "Bearer " + os.environ["CLOUDFLARE_API_TOKEN"]}
    )
    return urllib.request.urlopen(request).read()
