const axios = require("axios");

async function chat(messages, env) {
  const headers = {
    "cf-aig-authorization": `Bearer ${env.CF_AIG_TOKEN}`,
    "Content-Type": "application/json",
  };
  delete headers.Authorization;
  const { data } = await axios.post(
    `https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT}/${env.GATEWAY}/compat/chat/completions`,
    { model: "openai/gpt-4o-mini", messages },
    { headers },
  );
  return data.choices[0].message;
}

module.exports = { chat };
