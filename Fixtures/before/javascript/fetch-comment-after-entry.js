const { ACCOUNT, GATEWAY } = require("./constants");

async function namePlaylist(tracks, token) {
  const response = await fetch(`https://gateway.ai.cloudflare.com/v1/${ACCOUNT}/${GATEWAY}/openai/chat/completions`, {
    method: "POST",
    headers: {
      "cf-aig-authorization": `Bearer ${token}`, // rotated every month
      "Content-Type": "application/json", // always JSON
    },
    body: JSON.stringify({
      model: "gpt-5-mini", // small is enough
      messages: [{ role: "user", content: `Name a playlist: ${tracks.join("; ")}` }],
    }),
  });
  return (await response.json()).choices[0].message.content;
}

module.exports = { namePlaylist };
