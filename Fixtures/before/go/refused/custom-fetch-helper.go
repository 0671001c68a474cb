package chat

import (
	"bytes"
	"fmt"
	"net/http"
	"os"
)

func Send(client *http.Client, account, gateway string, body []byte) (*http.Response, error) {
	url := fmt.Sprintf("https://gateway.ai.cloudflare.com/v1/%s/%s/workers-ai/v1/chat/completions", account, gateway)
	req, err := http.NewRequest(http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("cf-aig-authorization", "Bearer "+os.Getenv("CF_AIG_TOKEN"))
	decorate(req)
	return client.Do(req)
}
