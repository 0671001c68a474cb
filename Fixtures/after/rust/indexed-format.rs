pub async fn ask(client: &reqwest::Client, account: &str, gateway: &str, token: &str, body: String) -> reqwest::Result<String> {
    let url = format!("https://api.cloudflare.com/client/v4/accounts/{0}/ai/v1/chat/completions", account);
    let response = client
        .post(url)
        .header("Authorization", format!("Bearer {token}"))
        .header("cf-aig-gateway-id", gateway)
        .body(body)
        .send()
        .await?;
    response.text().await
}
