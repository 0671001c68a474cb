package ask

import (
	"fmt"
	"net/http"
	"os"
)

// label has a parameter of the same name, which is a string.
func label(gateway string) string { return "gateway " + gateway }

func ask(account string, gateway fmt.Stringer) (*http.Response, error) {
	req, err := http.NewRequest("POST", fmt.Sprintf("https://api.cloudflare.com/client/v4/accounts/%s/ai/run/@cf/meta/llama-3.1-8b-instruct", account), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("CLOUDFLARE_API_TOKEN"))
	req.Header.Set("cf-aig-gateway-id", fmt.Sprint(gateway))
	return http.DefaultClient.Do(req)
}
