import asyncio
import json
import os

import websockets

URL = f"wss://gateway.ai.cloudflare.com/v1/{os.environ['CF_ACCOUNT_ID']}/{os.environ['CF_GATEWAY']}/openai?model=gpt-4o-realtime-preview"


async def main() -> None:
    headers = {
        "Authorization": f"Bearer {os.environ['OPENAI_API_KEY']}",
        "cf-aig-authorization": f"Bearer {os.environ['CF_AIG_TOKEN']}",
    }
    async with websockets.connect(URL, additional_headers=headers) as socket:
        await socket.send(json.dumps({"type": "response.create", "response": {"modalities": ["text"]}}))
        async for message in socket:
            print(json.loads(message)["type"])


asyncio.run(main())
