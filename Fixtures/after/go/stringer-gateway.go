package chat

import (
	"bytes"
	"fmt"
	"net/http"
	"os"
)

func Send(client *http.Client, account, gateway string, body []byte) (*http.Response, error) {
	url := fmt.Sprintf("https://api.cloudflare.com/client/v4/accounts/%s/ai/v1/chat/completions", account)
	req, err := http.NewRequest(http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("CF_AIG_TOKEN"))
	req.Header.Set("cf-aig-gateway-id", fmt.Sprint(cfg.Gateway))
	return client.Do(req)
}
