package llm

import "os"

// Choose prefers the address of the environment.
func Choose() string {
	if endpoint := os.Getenv("DESK_ENDPOINT"); endpoint != "" {
		return endpoint
	}
	return endpoint
}
