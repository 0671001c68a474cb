use reqwest::Client;
use serde_json::{json, Value};

/// One completion from the small model.
pub async fn complete(client: &Client, account: &str, gateway: &str, token: &str, prompt: &str) -> anyhow::Result<Value> {
    let url = format!("https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1/chat/completions");
    let response = client
        .post(&url)
        .header("Authorization", format!("Bearer {token}"))
        .header("cf-aig-gateway-id", gateway)
        .json(&json!({
            "model": "@cf/meta/llama-3.1-8b-instruct",
            "messages": [{ "role": "user", "content": prompt }],
        }))
        .send()
        .await?
        .error_for_status()?;
    Ok(response.json().await?)
}
