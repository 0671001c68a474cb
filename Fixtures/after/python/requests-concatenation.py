import requests

import settings


def chat(messages, model="@cf/meta/llama-3.1-8b-instruct", stream=False):
    url = 'https://api.cloudflare.com/client/v4/accounts/' + settings.ACCOUNT_ID + '/ai/v1/chat/completions'
    response = requests.post(
        url,
        headers={
            'Authorization': 'Bearer %s' % settings.AIG_TOKEN,
            'cf-aig-gateway-id': settings.GATEWAY,
        },
        json={'model': model, 'messages': messages, 'stream': stream},
        stream=stream,
        timeout=(5, 120),
    )
    if response.status_code == 429:
        raise RuntimeError('rate limited, retry after ' + response.headers.get('Retry-After', '?'))
    response.raise_for_status()
    return response
