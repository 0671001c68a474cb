package chat

import (
	"bytes"
	"encoding/json"
	"net/http"
	"os"
)

func ask(question string) (*http.Response, error) {
	payload, err := json.Marshal(map[string]any{
		"model":    "@cf/meta/llama-3.1-8b-instruct",
		"messages": []map[string]string{{"role": "user", "content": question}},
	})
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequest("POST", "https://api.cloudflare.com/client/v4/accounts/"+os.Getenv("CF_ACCOUNT_ID")+"/ai/v1/chat/completions", bytes.NewReader(payload))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("CF_AIG_TOKEN"))
	req.Header.Set("cf-aig-gateway-id", "support")
	return http.DefaultClient.Do(req)
}
