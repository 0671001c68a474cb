from assistant import Assistant


class LocalAssistant(Assistant):
    def __init__(self, token):
        super().__init__(token)
        self.base_url = "http://localhost:8000/v1"
