use reqwest::Client;
use serde_json::{json, Value};

/// One completion from the small model.
pub async fn complete(client: &Client, account: &str, gateway: &str, token: &str, prompt: &str) -> anyhow::Result<Value> {
    let url = format!("https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/workers-ai/v1/chat/completions");
    let response = client
        .post(&url)
        .header("cf-aig-authorization", format!("Bearer {token}"))
        .json(&json!({
            "model": "@cf/meta/llama-3.1-8b-instruct",
            "messages": [{ "role": "user", "content": prompt }],
        }))
        .send()
        .await?
        .error_for_status()?;
    Ok(response.json().await?)
}
