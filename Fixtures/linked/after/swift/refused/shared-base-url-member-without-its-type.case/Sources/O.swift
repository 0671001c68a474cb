let u: String = .models
