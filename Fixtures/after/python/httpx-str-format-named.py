"""Tags support mails; the gateway is the one of the team."""
import httpx


def tag(mail: str, *, account: str, team: str, cf_token: str) -> str:
    url = "https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1/chat/completions".format(
        account=account
    )
    response = httpx.post(
        url,
        headers={"Authorization": "Bearer {}".format(cf_token), "cf-aig-gateway-id": team},
        json={"model": "@cf/meta/llama-3.2-3b-instruct", "messages": [{"role": "user", "content": mail}]},
    )
    response.raise_for_status()
    return response.json()["choices"][0]["message"]["content"].strip()
