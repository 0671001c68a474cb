package chat

import (
	"net/http"
	"strings"
)

func Ask(client *http.Client, token string, other *http.Request) (*http.Response, error) {
	req, err := http.NewRequest("POST", "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions", strings.NewReader("{}"))
	if err != nil {
		return nil, err
	}
	req.Header.Set("cf-aig-authorization", "Bearer "+token)
	for name, values := range other.Header {
		req.Header[name] = values
	}
	return client.Do(req)
}
