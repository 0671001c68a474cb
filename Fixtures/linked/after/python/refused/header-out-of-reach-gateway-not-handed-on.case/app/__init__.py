from app.config import BASE_URL
