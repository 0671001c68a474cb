// The scheme stands in a string of its own, in the same expression.
export async function ask(account, gateway, prompt) {
  const response = await fetch("" + "https://api.cloudflare.com/client/v4/accounts/" + account + "/ai/run/@cf/meta/llama-3.1-8b-instruct", {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.CLOUDFLARE_API_TOKEN}`, "cf-aig-gateway-id": gateway },
    body: JSON.stringify({ prompt }),
  });
  return response.json();
}
