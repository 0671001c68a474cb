"""Tags support mails; the gateway is the one of the team."""
import httpx


def tag(mail: str, *, account: str, team: str, cf_token: str) -> str:
    url = "https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/compat/chat/completions".format(
        gateway=team, account=account
    )
    response = httpx.post(
        url,
        headers={"cf-aig-authorization": "Bearer {}".format(cf_token)},
        json={"model": "workers-ai/@cf/meta/llama-3.2-3b-instruct", "messages": [{"role": "user", "content": mail}]},
    )
    response.raise_for_status()
    return response.json()["choices"][0]["message"]["content"].strip()
