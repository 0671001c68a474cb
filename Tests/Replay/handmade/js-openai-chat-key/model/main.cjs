"use strict";

const OPENAI_API_KEY = process.env.OPENAI_API_KEY;
const CF_AIG_TOKEN = process.env.CF_AIG_TOKEN;
const ENDPOINT = "https://api.cloudflare.com/client/v4/accounts/" + process.env.CF_ACCOUNT_ID + "/ai/v1/chat/completions";

async function faq(question) {
  const response = await fetch(ENDPOINT, {
    method: "POST",
    headers: {
      "Authorization": `Bearer ${CF_AIG_TOKEN}`,
      "cf-aig-gateway-id": "faq",
      "Content-Type": "application/json",
    },
    body: JSON.stringify({
      model: "gpt-4o",
      messages: [
        { role: "system", content: "You answer questions about our opening hours." },
        { role: "user", content: question },
      ],
      max_tokens: 60,
    }),
  });
  const data = await response.json();
  return data.choices[0].message.content;
}

faq("Are you open on Sundays?").then(console.log);
