const ACCOUNT = process.env.CLOUDFLARE_ACCOUNT_ID;
const BASE_URL = `https://gateway.ai.cloudflare.com/v1/${ACCOUNT}/newsletter/compat`;

export async function subjectLine(body) {
  const response = await fetch(`${BASE_URL}/chat/completions`, {
    method: "POST",
    headers: {
      "cf-aig-authorization": `Bearer ${process.env.CLOUDFLARE_API_TOKEN}`,
      "Content-Type": "application/json",
    },
    body: JSON.stringify({
      model: "openai/gpt-4o-mini",
      messages: [
        { role: "system", content: "Write one subject line, no quotes." },
        { role: "user", content: body },
      ],
    }),
  });
  const result = await response.json();
  return result.choices?.[0]?.message?.content ?? "This week";
}
