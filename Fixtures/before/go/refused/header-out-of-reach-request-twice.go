package a

func ask() {
	req, _ := http.NewRequest("POST", "https://gateway.ai.cloudflare.com/v1/a/g/workers-ai/v1/chat/completions", nil)
	req.Header.Set("cf-aig-authorization", "Bearer "+t)
	client.Do(req)
	req, _ = http.NewRequest("POST", "https://other.example", nil)
	client.Do(req)
}
