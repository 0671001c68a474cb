export function send(question, replace) {
  return fetch("https://gateway.ai.cloudflare.com/v1/7c1f/quiz/openai/chat/completions", {
    method: "POST",
    headers: { "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}` },
    body: JSON.stringify({ model: "gpt-4o", messages: question }, replace),
  });
}
