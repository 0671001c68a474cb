pub async fn ask(client: &reqwest::Client, token: &str) -> reqwest::Result<String> {
    let response = client
        .post(r#"https://gateway.ai.cloudflare.com/v1/acc123/support/compat/chat/completions"#)
        .header("cf-aig-authorization", format!("Bearer {token}"))
        .body(r##"{"model": "workers-ai/@cf/meta/llama-3.1-8b-instruct", "messages": [{"role": "user", "content": "\"#"}]}"##)
        .send()
        .await?;
    response.text().await
}
