use serde_json::json;

pub async fn summary(settings: &Settings, text: &str) -> reqwest::Result<String> {
    reqwest::Client::new()
        .post(format!("https://api.cloudflare.com/client/v4/accounts/{}/ai/v1/chat/completions", settings.account))
        .header("Authorization", format!("Bearer {}", settings.token))
        .header("cf-aig-gateway-id", format!("{}", settings.gateway))
        .json(&json!({ "model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{ "role": "user", "content": text }] }))
        .send()
        .await?
        .text()
        .await
}
