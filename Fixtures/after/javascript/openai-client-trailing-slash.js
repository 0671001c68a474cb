const OpenAI = require("openai").default;

const client = new OpenAI({
  baseURL: `https://api.cloudflare.com/client/v4/accounts/${process.env.CF_ACCOUNT_ID}/ai/v1/`,
  apiKey: process.env.CF_AIG_TOKEN,
  defaultHeaders: {"cf-aig-gateway-id": "jobs"},
});

exports.coverLetter = async function coverLetter(job) {
  const stream = client.chat.completions.stream({
    model: "openai/gpt-4.1",
    messages: [{ role: "user", content: `Cover letter for ${job.title}` }],
  });
  return (await stream.finalChatCompletion()).choices[0].message.content;
};
