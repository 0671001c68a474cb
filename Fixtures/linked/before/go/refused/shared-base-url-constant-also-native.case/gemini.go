package main

import (
	"net/http"
	"os"
	"strings"

	"example.com/helpdesk/config"
)

func gemini(client *http.Client, body string) (*http.Response, error) {
	req, err := http.NewRequest("POST", config.Base+"/google-ai-studio/v1beta/models/gemini-2.0-flash:generateContent", strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("x-goog-api-key", os.Getenv("GEMINI_API_KEY"))
	return client.Do(req)
}
