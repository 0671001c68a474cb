const { ACCOUNT, GATEWAY } = require("./constants");

async function namePlaylist(tracks, token) {
  const response = await fetch(`https://api.cloudflare.com/client/v4/accounts/${ACCOUNT}/ai/v1/chat/completions`, {
    method: "POST",
    headers: {
      "Authorization": `Bearer ${token}`, // rotated every month
      "cf-aig-gateway-id": GATEWAY,
      "Content-Type": "application/json", // always JSON
    },
    body: JSON.stringify({
      model: "openai/gpt-5-mini", // small is enough
      messages: [{ role: "user", content: `Name a playlist: ${tracks.join("; ")}` }],
    }),
  });
  return (await response.json()).choices[0].message.content;
}

module.exports = { namePlaylist };
