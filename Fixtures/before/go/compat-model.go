package chat

import (
	"bytes"
	"encoding/json"
	"net/http"
	"os"
)

func ask(question string) (*http.Response, error) {
	payload, err := json.Marshal(map[string]any{
		"model":    "workers-ai/@cf/meta/llama-3.1-8b-instruct",
		"messages": []map[string]string{{"role": "user", "content": question}},
	})
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequest("POST", "https://gateway.ai.cloudflare.com/v1/"+os.Getenv("CF_ACCOUNT_ID")+"/support/compat/chat/completions", bytes.NewReader(payload))
	if err != nil {
		return nil, err
	}
	req.Header.Set("cf-aig-authorization", "Bearer "+os.Getenv("CF_AIG_TOKEN"))
	return http.DefaultClient.Do(req)
}
