package helpdesk

import (
	"net/http"
	"os"
	"strings"
	"time"
)

func Answer(body string) (*http.Response, error) {
	client := &http.Client{Timeout: 9 * time.Second}
	req, err := http.NewRequest("POST", "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions", strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("cf-aig-authorization", "Bearer "+os.Getenv("CF_AIG_TOKEN"))
	return client.Do(req)
}
