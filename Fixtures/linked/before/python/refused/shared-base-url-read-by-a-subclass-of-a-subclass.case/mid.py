from ai import Bot


class Mid(Bot):
    pass
