const axios = require("axios");
const logger = require("./logger");

const account = process.env.CF_ACCOUNT_ID;
const gateway = process.env.CF_GATEWAY_ID;

/** Detect the language of a comment; falls back to English. */
async function detectLanguage(comment) {
  try {
    const { data } = await axios.post(
      "https://api.cloudflare.com/client/v4/accounts/" + account + "/ai/v1/chat/completions",
      {
        model: "@cf/meta/llama-3.2-1b-instruct",
        messages: [
          { role: "system", content: "Answer with an ISO 639-1 code only." },
          { role: "user", content: comment },
        ],
      },
      {
        headers: {
          'Authorization': 'Bearer ' + process.env.CF_AIG_TOKEN,
          'cf-aig-gateway-id': gateway,
        },
        timeout: 10000,
      },
    );
    return data.choices[0].message.content.slice(0, 2);
  } catch (error) {
    logger.warn({ err: error }, "language detection failed");
    return "en";
  }
}

module.exports = { detectLanguage };
