// Package config holds what does not change between deployments.
package config

const (
	// Timeout of a request, in seconds.
	Timeout = 30
	// Gateway is where the models answer.
	Gateway = "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1"
)
