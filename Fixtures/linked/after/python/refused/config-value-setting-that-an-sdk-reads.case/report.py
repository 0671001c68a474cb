from openai import OpenAI

print(OpenAI().chat.completions.create(model="@cf/meta/llama-3.1-8b-instruct", messages=[]))
