// Only the request's own model may change, not the other things called "model".
export async function compareCars(a, b, env) {
  const response = await fetch(`https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT}/cars/openai/chat/completions`, {
    method: "POST",
    headers: {
      "cf-aig-authorization": `Bearer ${env.CF_AIG_TOKEN}`,
      "Content-Type": "application/json",
    },
    body: JSON.stringify({
      metadata: { model: "gpt-4o", screen: "compare" },
      model: "gpt-4o",
      messages: [
        { role: "system", content: 'Answer as {"model": "gpt-4o"} would.' },
        { role: "user", content: JSON.stringify({ model: a.model, other: { model: b.model } }) },
      ],
      tools: [{ type: "function", function: { name: "lookup", parameters: { type: "object", properties: { model: { type: "string" } } } } }],
    }),
  });
  return response.json();
}
