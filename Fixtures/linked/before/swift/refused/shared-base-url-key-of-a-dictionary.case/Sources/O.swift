let d = [endpoint: 1]
