from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    ai_base_url: str
