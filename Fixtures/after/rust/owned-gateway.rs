pub async fn f(client: &reqwest::Client, account: &str, gateway: String, token: &str) -> R {
    let url = format!("https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1/chat/completions");
    
    let res = client.post(url)
        .header("Authorization", format!("Bearer {token}"))
        .header("cf-aig-gateway-id", format!("{}", gateway))
        .json(&body)
        .send().await?;
    res.json().await
}
