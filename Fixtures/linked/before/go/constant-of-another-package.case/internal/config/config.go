// Package config holds what does not change between deployments.
package config

const (
	// Timeout of a request, in seconds.
	Timeout = 30
	// Gateway is where the models answer.
	Gateway = "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1"
)
