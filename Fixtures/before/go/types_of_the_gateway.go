package ask

import (
	"fmt"
	"net/http"
	"os"
)

// label has a parameter of the same name, which is a string.
func label(gateway string) string { return "gateway " + gateway }

func ask(account string, gateway fmt.Stringer) (*http.Response, error) {
	req, err := http.NewRequest("POST", fmt.Sprintf("https://gateway.ai.cloudflare.com/v1/%s/%s/workers-ai/@cf/meta/llama-3.1-8b-instruct", account, gateway), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("CLOUDFLARE_API_TOKEN"))
	return http.DefaultClient.Do(req)
}
