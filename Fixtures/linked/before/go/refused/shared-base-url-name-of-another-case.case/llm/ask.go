package llm

import (
	"io"
	"net/http"
	"os"
)

func ask(body io.Reader) (*http.Response, error) {
	req, err := http.NewRequest("POST", endpoint, body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("cf-aig-authorization", "Bearer "+os.Getenv("CF_AIG_TOKEN"))
	return http.DefaultClient.Do(req)
}
