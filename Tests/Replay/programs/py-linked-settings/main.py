from app.chat import chat

print(chat("hello").status_code)
