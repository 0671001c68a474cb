package cfg

import (
	"io"
	"net/http"
	"os"

)

const Gateway = "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1"

// Ask sends.
func Ask(client *http.Client, body io.Reader) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodPost, Gateway+"/chat/completions", body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("CF_API_TOKEN"))
	return client.Do(req)
}
