// The names of the headers are put together; there is no name to copy.
export const ask = (account, gateway, token) =>
  fetch(`https://gateway.ai.cloudflare.com/v1/${account}/${gateway}/workers-ai/@cf/meta/llama-3.1-8b-instruct`, {
    method: "POST",
    headers: { ["Author" + "ization"]: `Bearer ${token}` },
    body: "{}",
  });

export const askWithPairs = (account, gateway, token) =>
  fetch(`https://gateway.ai.cloudflare.com/v1/${account}/${gateway}/workers-ai/@cf/meta/llama-3.1-8b-instruct`, {
    method: "POST",
    headers: [["Author" + "ization", `Bearer ${token}`]],
    body: "{}",
  });

export const askWithSetter = (account, gateway, token) => {
  const headers = new Headers();
  headers.set("Author" + "ization", `Bearer ${token}`);
  return fetch(`https://gateway.ai.cloudflare.com/v1/${account}/${gateway}/workers-ai/@cf/meta/llama-3.1-8b-instruct`, {
    method: "POST",
    headers,
    body: "{}",
  });
};
