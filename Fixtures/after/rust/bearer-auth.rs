use serde_json::json;

pub async fn complete(client: &reqwest::Client, account: &str, gateway: &str, token: &str, prompt: &str) -> reqwest::Result<String> {
    client
        .post(format!("https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1/chat/completions"))
        .bearer_auth(token)
        .header("cf-aig-gateway-id", gateway)
        .json(&json!({ "model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{ "role": "user", "content": prompt }] }))
        .send()
        .await?
        .text()
        .await
}
