def prepare(it):
    it.headers["Authorization"] = "Bearer other"
