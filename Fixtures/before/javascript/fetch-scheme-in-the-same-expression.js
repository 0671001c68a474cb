// The scheme stands in a string of its own, in the same expression.
export async function ask(account, gateway, prompt) {
  const response = await fetch("https:" + "//gateway.ai.cloudflare.com/v1/" + account + "/" + gateway + "/workers-ai/@cf/meta/llama-3.1-8b-instruct", {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}` },
    body: JSON.stringify({ prompt }),
  });
  return response.json();
}
