from .headers import HEADERS
