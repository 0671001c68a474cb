package main

import (
	"net/http"
	"os"
	"strings"

	"example.com/helpdesk/config"
)

func main() {
	req, err := http.NewRequest("POST", config.Base+"/chat/completions", strings.NewReader("{}"))
	if err != nil {
		panic(err)
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("CF_API_TOKEN"))
	_, _ = http.DefaultClient.Do(req)
}
