struct C2 { let endpoint: String }
