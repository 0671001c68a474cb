package llm

import (
	"io"
	"net/http"
	"os"

)

// Ask sends.
func Ask(client *http.Client, body io.Reader) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodPost, endpoint+"/chat/completions", body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("CF_API_TOKEN"))
	return client.Do(req)
}
