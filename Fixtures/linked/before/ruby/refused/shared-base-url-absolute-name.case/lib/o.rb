puts ::MODELS
