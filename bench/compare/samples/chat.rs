use serde_json::json;

pub async fn ask(client: &reqwest::Client, token: &str) -> reqwest::Result<String> {
    client
        .post("https://gateway.ai.cloudflare.com/v1/acme-account/services/workers-ai/v1/chat/completions")
        .header("cf-aig-authorization", format!("Bearer {token}"))
        .json(&json!({
            "model": "@cf/meta/llama-3.1-8b-instruct",
            "messages": [{ "role": "user", "content": "Hello" }]
        }))
        .send()
        .await?
        .text()
        .await
}
