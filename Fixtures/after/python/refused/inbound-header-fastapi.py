from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException, Request

from .tokens import is_valid

app = FastAPI()


def gateway_token(cf_aig_authorization: Annotated[str | None, Header(alias="cf-aig-authorization")] = None) -> str:
    if not cf_aig_authorization or not is_valid(cf_aig_authorization.removeprefix("Bearer ")):
        raise HTTPException(status_code=401)
    return cf_aig_authorization


@app.post("/v1/{account}/{gateway}/compat/chat/completions")
async def chat(account: str, gateway: str, request: Request, token: Annotated[str, Depends(gateway_token)]):
    seen = request.headers.get("cf-aig-authorization")
    return {"account": account, "gateway": gateway, "same": seen == token}
