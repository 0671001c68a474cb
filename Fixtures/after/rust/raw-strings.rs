pub async fn ask(client: &reqwest::Client, token: &str) -> reqwest::Result<String> {
    let response = client
        .post(r#"https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions"#)
        .header("Authorization", format!("Bearer {token}"))
        .header("cf-aig-gateway-id", "support")
        .body(r##"{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "\"#"}]}"##)
        .send()
        .await?;
    response.text().await
}
