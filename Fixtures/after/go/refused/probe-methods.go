package health

import (
	"net/http"
	"os"
)

// Up asks without a body; no model is called.
func Up(account, gateway string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodHead, "https://gateway.ai.cloudflare.com/v1/"+account+"/"+gateway+"/workers-ai/@cf/meta/llama-3.1-8b-instruct", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("CLOUDFLARE_API_TOKEN"))
	return http.DefaultClient.Do(req)
}

// Allowed asks which methods there are.
func Allowed(account, gateway string) (*http.Response, error) {
	req, err := http.NewRequest("OPTIONS", "https://gateway.ai.cloudflare.com/v1/"+account+"/"+gateway+"/workers-ai/@cf/meta/llama-3.1-8b-instruct", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("CLOUDFLARE_API_TOKEN"))
	return http.DefaultClient.Do(req)
}

// Reachable needs no token at all.
func Reachable(account string) bool {
	answer, err := http.Head("https://gateway.ai.cloudflare.com/v1/" + account + "/docs/compat")
	return err == nil && answer.StatusCode < 500
}
