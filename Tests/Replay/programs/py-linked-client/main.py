from llm import client

answer = client.chat.completions.create(
    model="workers-ai/@cf/meta/llama-3.1-8b-instruct", messages=[{"role": "user", "content": "hello"}]
)
print(answer.choices[0].message.content)
