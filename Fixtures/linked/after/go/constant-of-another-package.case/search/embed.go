package search

import (
	"fmt"
	"io"
	"net/http"
	"os"

	settings "example.com/helpdesk/internal/config"
)

// Embed turns texts into vectors.
func Embed(client *http.Client, body io.Reader) (*http.Response, error) {
	url := fmt.Sprintf("%s/embeddings", settings.Gateway)
	req, err := http.NewRequest(http.MethodPost, url, body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("CF_AIG_TOKEN"))
	req.Header.Set("cf-aig-gateway-id", "helpdesk")
	return client.Do(req)
}
