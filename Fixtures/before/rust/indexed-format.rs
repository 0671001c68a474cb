pub async fn ask(client: &reqwest::Client, account: &str, gateway: &str, token: &str, body: String) -> reqwest::Result<String> {
    let url = format!("https://gateway.ai.cloudflare.com/v1/{1}/{0}/workers-ai/v1/chat/completions", gateway, account);
    let response = client
        .post(url)
        .header("cf-aig-authorization", format!("Bearer {token}"))
        .body(body)
        .send()
        .await?;
    response.text().await
}
