package llm

// Trace marks an address.
func Trace() string {
	endpoint := endpoint + "?trace=1"
	return endpoint
}
