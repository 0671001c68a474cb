pub async fn f(client: &reqwest::Client, account: &str, gateway: &str, token: &str) -> R {
    let url = format!("https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/workers-ai/v1/chat/completions");
    println!("{url}");
    let res = client.post(url)
        .header("cf-aig-authorization", format!("Bearer {token}"))
        .json(&body)
        .send().await?;
    res.json().await
}
