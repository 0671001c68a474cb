import sqlite3

from ai import Bot


class Store:
    def __init__(self, client):
        self.client = client
        self.bot = Bot()

    def more(self):
        return self.client.execute("select 1"), self.bot.ask([])
