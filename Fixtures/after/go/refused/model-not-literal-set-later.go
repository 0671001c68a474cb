package a

func ask(model string) {
	payload := Request{Model: "workers-ai/@cf/meta/m"}
	payload.Model = model
	body, _ := json.Marshal(payload)
	req, _ := http.NewRequest("POST", "https://gateway.ai.cloudflare.com/v1/a/g/compat/chat/completions", bytes.NewReader(body))
	req.Header.Set("cf-aig-authorization", "Bearer "+t)
	client.Do(req)
}
