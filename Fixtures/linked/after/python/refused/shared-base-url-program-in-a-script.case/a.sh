python -c "from app.config import BASE; print(BASE)"
