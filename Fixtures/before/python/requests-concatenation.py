import requests

import settings


def chat(messages, model="@cf/meta/llama-3.1-8b-instruct", stream=False):
    url = 'https://gateway.ai.cloudflare.com/v1/' + settings.ACCOUNT_ID + '/' + settings.GATEWAY + '/workers-ai/v1/chat/completions'
    response = requests.post(
        url,
        headers={
            'cf-aig-authorization': 'Bearer %s' % settings.AIG_TOKEN,
        },
        json={'model': model, 'messages': messages, 'stream': stream},
        stream=stream,
        timeout=(5, 120),
    )
    if response.status_code == 429:
        raise RuntimeError('rate limited, retry after ' + response.headers.get('Retry-After', '?'))
    response.raise_for_status()
    return response
