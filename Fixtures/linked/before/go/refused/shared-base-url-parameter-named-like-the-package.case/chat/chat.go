package chat

import (
	"io"
	"net/http"
	"os"
	"example.com/h/config"

)

// Ask sends.
func Ask(client *http.Client, body io.Reader) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodPost, config.Gateway+"/chat/completions", body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("CF_API_TOKEN"))
	return client.Do(req)
}
