package llm

// Known counts what is listed, and ends with where the models are.
func Known(all []string) []string {
	for i, endpoint := range all {
		all[i] = endpoint + "/"
	}
	return append(all, endpoint)
}
