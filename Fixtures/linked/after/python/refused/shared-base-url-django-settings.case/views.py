import requests
from django.conf import settings


def models(request):
    return requests.get(settings.BASE_URL + "/models", timeout=5)
