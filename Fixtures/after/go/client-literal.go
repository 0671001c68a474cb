package helpdesk

import (
	"net/http"
	"os"
	"strings"
	"time"
)

func Answer(body string) (*http.Response, error) {
	client := &http.Client{Timeout: 9 * time.Second}
	req, err := http.NewRequest("POST", "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions", strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("CF_AIG_TOKEN"))
	req.Header.Set("cf-aig-gateway-id", "support")
	return client.Do(req)
}
