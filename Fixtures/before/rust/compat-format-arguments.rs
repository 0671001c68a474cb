use serde_json::json;

pub async fn summary(settings: &Settings, text: &str) -> reqwest::Result<String> {
    reqwest::Client::new()
        .post(format!("https://gateway.ai.cloudflare.com/v1/{}/{}/compat/chat/completions", settings.account, settings.gateway))
        .header("cf-aig-authorization", format!("Bearer {}", settings.token))
        .json(&json!({ "model": "workers-ai/@cf/meta/llama-3.1-8b-instruct", "messages": [{ "role": "user", "content": text }] }))
        .send()
        .await?
        .text()
        .await
}
