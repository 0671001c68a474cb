package chat

import (
	"net/http"
	"strings"
)

func Ask(token string) (*http.Response, error) {
	body := `{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "Hello"}]}`
	req, err := http.NewRequest("POST", "https://gateway.ai.cloudflare.com/v1/acme-account/services/workers-ai/v1/chat/completions", strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("cf-aig-authorization", "Bearer "+token)
	req.Header.Set("Content-Type", "application/json")
	return http.DefaultClient.Do(req)
}
