package main

import (
	"fmt"
	"net/http"
	"os"
	"strings"

	"example.com/helpdesk/settings"
)

func ask(body string) {
	req, err := http.NewRequest("POST", settings.Models+"/chat/completions", strings.NewReader(body))
	if err != nil {
		panic(err)
	}
	req.Header.Set("cf-aig-authorization", "Bearer "+os.Getenv("CF_AIG_TOKEN"))
	req.Header.Set("Content-Type", "application/json")
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		panic(err)
	}
	fmt.Println(res.StatusCode)
}

func embed(body string) {
	url := fmt.Sprintf("%s/embeddings", settings.Models)
	req, err := http.NewRequest("POST", url, strings.NewReader(body))
	if err != nil {
		panic(err)
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("CF_AIG_TOKEN"))
	req.Header.Set("Content-Type", "application/json")
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		panic(err)
	}
	fmt.Println(res.StatusCode)
}

func main() {
	ask(`{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "Hello"}]}`)
	embed(`{"model": "@cf/baai/bge-m3", "input": "Hello"}`)
}
