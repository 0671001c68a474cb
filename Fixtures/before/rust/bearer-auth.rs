use serde_json::json;

pub async fn complete(client: &reqwest::Client, account: &str, gateway: &str, token: &str, prompt: &str) -> reqwest::Result<String> {
    client
        .post(format!("https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/workers-ai/v1/chat/completions"))
        .bearer_auth(token)
        .json(&json!({ "model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{ "role": "user", "content": prompt }] }))
        .send()
        .await?
        .text()
        .await
}
