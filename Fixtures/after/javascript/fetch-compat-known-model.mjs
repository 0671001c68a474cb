// Labels new support tickets. Runs every five minutes from cron.
import { readTickets, saveLabel } from "./tickets.mjs";

const account = process.env.CLOUDFLARE_ACCOUNT_ID;
const gateway = process.env.AI_GATEWAY ?? "support";
const token = process.env.CF_AIG_TOKEN;

async function label(ticket) {
  const res = await fetch(`https://api.cloudflare.com/client/v4/accounts/${account}/ai/v1/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json", "Authorization": `Bearer ${token}`, "cf-aig-gateway-id": gateway },
    body: JSON.stringify({
      model: "openai/gpt-4.1-mini",
      messages: [
        { role: "system", content: "Reply with one of: bug, billing, question." },
        { role: "user", content: ticket.text },
      ],
      temperature: 0,
    }),
  });
  const { choices } = await res.json();
  return choices[0].message.content;
}

for (const ticket of await readTickets({ unlabelled: true })) {
  await saveLabel(ticket.id, await label(ticket));
}
