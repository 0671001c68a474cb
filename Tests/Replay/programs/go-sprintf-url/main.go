package main

import (
	"fmt"
	"net/http"
	"os"
	"strings"
)

func main() {
	account, gateway := os.Getenv("CF_ACCOUNT_ID"), "services"
	url := fmt.Sprintf("https://gateway.ai.cloudflare.com/v1/%s/%s/workers-ai/v1/chat/completions", account, gateway)
	body := strings.NewReader(`{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "Hello"}]}`)
	req, err := http.NewRequest(http.MethodPost, url, body)
	if err != nil {
		panic(err)
	}
	req.Header.Add("Cf-Aig-Authorization", "Bearer "+os.Getenv("CF_AIG_TOKEN"))
	req.Header.Add("Content-Type", "application/json")
	if _, err := http.DefaultClient.Do(req); err != nil {
		panic(err)
	}
}
