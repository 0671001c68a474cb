// Every request of this app goes through here: the stored key pays, so nothing may travel in Authorization.
async function gatewayFetch(input, init = {}) {
  const headers = new Headers(init.headers);
  headers.delete("authorization");
  headers.set("cf-aig-authorization", `Bearer ${process.env.CF_AIG_TOKEN}`);
  return fetch(input, { ...init, headers });
}

const res = await gatewayFetch(`https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/app/openai/chat/completions`, {
  method: "POST",
  headers: { "Content-Type": "application/json", authorization: "Bearer unused" },
  body: JSON.stringify({ model: "gpt-4o-mini", messages: [{ role: "user", content: "hello" }] }),
});
console.log((await res.json()).choices[0].message.content);
