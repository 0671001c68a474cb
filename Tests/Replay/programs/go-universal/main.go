package main

import (
	"net/http"
	"os"
	"strings"
)

func main() {
	body := strings.NewReader(`[{"provider": "workers-ai", "endpoint": "@cf/meta/llama-3.1-8b-instruct", "headers": {}, "query": {"prompt": "Hello"}}]`)
	req, _ := http.NewRequest("POST", "https://gateway.ai.cloudflare.com/v1/acct-7f3a/services", body)
	req.Header.Set("cf-aig-authorization", "Bearer "+os.Getenv("CF_AIG_TOKEN"))
	if _, err := http.DefaultClient.Do(req); err != nil {
		panic(err)
	}
}
