import axios from "axios";

export async function chat(messages, env) {
  const { data } = await axios.post(
    `https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT}/${env.GATEWAY}/compat/chat/completions`,
    { model: "openai/gpt-4o-mini", messages },
    {
      // axios turns this into an Authorization header, whatever `headers` says.
      auth: { username: "service", password: env.PROXY_PASSWORD },
      headers: { "cf-aig-authorization": `Bearer ${env.CF_AIG_TOKEN}` },
    },
  );
  return data;
}
