package main

import (
	"fmt"
	"net/http"
	"os"
	"strings"
)

func ask(account, gateway, token string) error {
	url := fmt.Sprintf("https://gateway.ai.cloudflare.com/v1/%s/%s/workers-ai/v1/chat/completions", account, gateway)
	body := strings.NewReader(`{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "Hello"}]}`)
	req, err := http.NewRequest(http.MethodPost, url, body)
	if err != nil {
		return err
	}
	req.Header.Set("cf-aig-authorization", "Bearer "+token)
	req.Header.Set("Content-Type", "application/json")
	_, err = http.DefaultClient.Do(req)
	return err
}

func main() {
	if err := ask(os.Getenv("CF_ACCOUNT_ID"), "services", os.Getenv("CF_AIG_TOKEN")); err != nil {
		panic(err)
	}
}
