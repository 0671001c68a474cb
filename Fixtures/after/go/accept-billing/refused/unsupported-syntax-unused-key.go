package chat

import (
	"net/http"
	"os"
	"strings"
)

func ask(client *http.Client) (*http.Response, error) {
	key := os.Getenv("OPENAI_API_KEY")
	body := strings.NewReader(`{"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello"}]}`)
	req, err := http.NewRequest("POST", "https://gateway.ai.cloudflare.com/v1/acc123/support/openai/chat/completions", body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+key)
	req.Header.Set("cf-aig-authorization", "Bearer "+os.Getenv("CF_AIG_TOKEN"))
	return client.Do(req)
}
