from chat import answer
from gateway import client

print(answer(client, "What time is it in Oslo?"))
