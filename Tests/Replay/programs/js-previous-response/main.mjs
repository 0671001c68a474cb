const url = `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/tutor/openai/responses`;

const res = await fetch(url, {
  method: "POST",
  headers: {
    Authorization: `Bearer ${process.env.OPENAI_API_KEY}`,
    "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    model: "gpt-5-mini",
    input: "And what comes next?",
    previous_response_id: process.argv[2] ?? "resp-0",
  }),
});
console.log((await res.json()).output[0].content[0].text);
