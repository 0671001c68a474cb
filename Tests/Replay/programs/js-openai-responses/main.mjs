const res = await fetch(
  `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/${process.env.CF_GATEWAY_ID}/openai/responses`,
  {
    method: "POST",
    headers: {
      'cf-aig-authorization': 'Bearer ' + process.env.CF_AIG_TOKEN,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ model: 'gpt-5.1', input: 'Name a prime above 100.' }),
  },
);
const { output } = await res.json();
console.log(output[0].content[0].text);
