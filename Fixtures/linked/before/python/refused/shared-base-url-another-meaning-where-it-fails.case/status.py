try:
    from app.config import BASE_URL
except ImportError:
    BASE_URL = "https://status.example.com"

print(BASE_URL.split("/")[2])
