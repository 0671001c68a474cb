package main

import (
	"net/http"
	"os"
	"strings"

	"example.com/helpdesk/config"
)

func chat(client *http.Client, body string) (*http.Response, error) {
	req, err := http.NewRequest("POST", config.Base+"/workers-ai/v1/chat/completions", strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("CF_API_TOKEN"))
	return client.Do(req)
}

func main() {
	_, _ = chat(http.DefaultClient, "{}")
}
