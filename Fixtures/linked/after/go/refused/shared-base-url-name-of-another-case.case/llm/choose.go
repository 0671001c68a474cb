package llm

// Choose is the first of the names, or the endpoint itself.
func Choose(names []string) string {
	switch len(names) {
	case 1:
		endpoint := names[0]
		return endpoint
	default:
		return endpoint
	}
}
