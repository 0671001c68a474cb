"""Renders the "connect your app" page."""
from string import Template

SNIPPET = Template(
    """\
import OpenAI from "openai";

const openai = new OpenAI({
  apiKey: process.env.OPENAI_API_KEY,
  baseURL: "https://gateway.ai.cloudflare.com/v1/$account/$gateway/compat",
  defaultHeaders: { "cf-aig-authorization": "Bearer $token" },
});
"""
)


def render(account: str, gateway: str) -> str:
    return SNIPPET.substitute(account=account, gateway=gateway, token="<your token>")
