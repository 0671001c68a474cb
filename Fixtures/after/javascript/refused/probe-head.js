// Asks whether the gateway is there; nothing is sent to a model.
const url = "https://gateway.ai.cloudflare.com/v1/0123456789abcdef0123456789abcdef/support/compat";
export const isUp = async () => (await axios.head(url)).status < 500;
