const express = require("express");
const router = express.Router();

router.post("/rewrite", async (req, res) => {
  const { ACCOUNT_ID, GATEWAY, MISTRAL_API_KEY } = process.env;
  const upstream = await fetch(
    `https://gateway.ai.cloudflare.com/v1/${ACCOUNT_ID}/${GATEWAY}/mistral/v1/chat/completions`,
    {
      method: "POST",
      headers: { Authorization: `Bearer ${MISTRAL_API_KEY}`, "Content-Type": "application/json" },
      body: JSON.stringify({
        model: "mistral-small-latest",
        messages: [{ role: "user", content: req.body.text }],
      }),
    },
  );
  res.status(upstream.status).json(await upstream.json());
});

module.exports = router;
