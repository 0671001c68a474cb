def answer(llm, question, model="gpt-4o-mini"):
    completion = llm.chat.completions.create(model=model, messages=[{"role": "user", "content": question}])
    return completion.choices[0].message.content
