// Drafts with Workers AI, polishes with Gemini.
const { CF_ACCOUNT_ID, CF_API_TOKEN, CF_AIG_TOKEN, GEMINI_API_KEY } = process.env;

const draft = await fetch(`https://gateway.ai.cloudflare.com/v1/${CF_ACCOUNT_ID}/writer/workers-ai/@cf/meta/llama-3.1-8b-instruct`, {
  method: "POST",
  headers: { Authorization: `Bearer ${CF_API_TOKEN}`, "Content-Type": "application/json" },
  body: JSON.stringify({ prompt: "Draft a birthday card." }),
}).then((res) => res.json());

const polished = await fetch(
  `https://gateway.ai.cloudflare.com/v1/${CF_ACCOUNT_ID}/writer/google-ai-studio/v1beta/models/gemini-2.5-pro:generateContent`,
  {
    method: "POST",
    headers: {
      "x-goog-api-key": GEMINI_API_KEY,
      "cf-aig-authorization": `Bearer ${CF_AIG_TOKEN}`,
      "Content-Type": "application/json",
    },
    body: JSON.stringify({ contents: [{ parts: [{ text: draft.result.response }] }] }),
  },
).then((res) => res.json());

console.log(polished.candidates[0].content.parts[0].text);
