from .config import BASE_URL
