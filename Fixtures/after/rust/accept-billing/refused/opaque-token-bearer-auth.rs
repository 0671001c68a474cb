pub async fn complete(client: &reqwest::Client, openai_key: &str, token: &str) -> reqwest::Result<String> {
    client
        .post("https://gateway.ai.cloudflare.com/v1/acc/gw/openai/chat/completions")
        .bearer_auth(openai_key)
        .header("cf-aig-authorization", format!("Bearer {token}"))
        .json(&serde_json::json!({ "model": "gpt-4o-mini", "messages": [] }))
        .send()
        .await?
        .text()
        .await
}
