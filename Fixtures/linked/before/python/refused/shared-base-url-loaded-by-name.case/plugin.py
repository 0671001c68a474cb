import importlib


def base_of(name):
    module = importlib.import_module(name)
    return module.BASE_URL
