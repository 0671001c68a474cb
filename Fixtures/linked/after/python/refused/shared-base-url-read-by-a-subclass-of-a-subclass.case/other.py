from mid import Mid


class Other(Mid):
    def more(self):
        return self.base.replace("workers-ai/v1", "openai")
