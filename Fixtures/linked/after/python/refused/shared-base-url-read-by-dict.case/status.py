from app import config

print(sorted(config.__dict__.items()))
