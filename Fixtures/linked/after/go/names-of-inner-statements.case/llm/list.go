package llm

import "os"

// Known counts what is listed.
func Known(all []string) int {
	n := 0
	for _, endpoint := range all {
		n += len(endpoint)
	}
	if endpoint, isSet := os.LookupEnv("DESK_LIST"); isSet {
		n += len(endpoint)
	} else if n == 0 {
		n = len(endpoint) + 1
	}
	switch endpoint := any(n).(type) {
	case int:
		n = endpoint
	}
	endpoint := os.Args[0]
	return n + len(endpoint)
}
