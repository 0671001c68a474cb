package llm

import (
	"io"
	"net/http"
	"os"
)

// Asker asks one endpoint; the field of the same name is another thing.
type Asker struct {
	endpoint string
}

// New takes the endpoint of somebody else.
func New(endpoint string) *Asker { return &Asker{endpoint: endpoint} }

func ask(client *http.Client, body io.Reader) (*http.Response, error) {
	req, err := http.NewRequest("POST", endpoint, body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("cf-aig-authorization", "Bearer "+os.Getenv("CF_AIG_TOKEN"))
	return client.Do(req)
}
