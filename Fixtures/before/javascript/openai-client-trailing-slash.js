const OpenAI = require("openai").default;

const client = new OpenAI({
  baseURL: `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/jobs/compat/`,
  apiKey: process.env.CF_AIG_TOKEN,
  defaultHeaders: {"cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`},
});

exports.coverLetter = async function coverLetter(job) {
  const stream = client.chat.completions.stream({
    model: "openai/gpt-4.1",
    messages: [{ role: "user", content: `Cover letter for ${job.title}` }],
  });
  return (await stream.finalChatCompletion()).choices[0].message.content;
};
