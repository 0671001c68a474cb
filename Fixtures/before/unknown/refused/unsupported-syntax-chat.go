package chat

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
)

// Send posts the messages and returns the raw answer.
func Send(client *http.Client, messages []Message) (*http.Response, error) {
	body, err := json.Marshal(Request{Model: "@cf/meta/llama-3.1-8b-instruct", Messages: messages})
	if err != nil {
		return nil, fmt.Errorf("encode: %w", err)
	}
	url := fmt.Sprintf("https://gateway.ai.cloudflare.com/v1/%s/%s/workers-ai/v1/chat/completions",
		os.Getenv("CF_ACCOUNT_ID"), os.Getenv("CF_GATEWAY"))
	req, err := http.NewRequest(http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("cf-aig-authorization", "Bearer "+os.Getenv("CF_AIG_TOKEN"))
	req.Header.Set("Content-Type", "application/json")
	return client.Do(req)
}
