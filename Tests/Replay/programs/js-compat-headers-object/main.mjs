const url = `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/quiz/compat/chat/completions`;

const headers = new Headers();
headers.set("content-type", "application/json");
headers.set("cf-aig-authorization", `Bearer ${process.env.CF_AIG_TOKEN}`);

const body = {
  model: "workers-ai/@cf/openai/gpt-oss-20b",
  messages: [{ role: "user", content: "One quiz question about birds." }],
};

const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
const answer = await response.json();
console.log(answer.choices[0].message.content);
