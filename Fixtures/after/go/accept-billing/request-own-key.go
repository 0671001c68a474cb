package chat

import (
	"net/http"
	"os"
	"strings"
)

func ask(client *http.Client) (*http.Response, error) {
	_ = client
	body := strings.NewReader(`{"model": "openai/gpt-4o-mini", "messages": [{"role": "user", "content": "Hello"}]}`)
	req, err := http.NewRequest("POST", "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions", body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("CF_AIG_TOKEN"))
	req.Header.Set("cf-aig-gateway-id", "support")
	return client.Do(req)
}
