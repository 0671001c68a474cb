export function stream(prompt: string, cfg: { account: string; gateway: string; token: string }, onText: (text: string) => void): XMLHttpRequest {
  const xhr = new XMLHttpRequest();
  xhr.open("POST", `https://gateway.ai.cloudflare.com/v1/${cfg.account}/${cfg.gateway}/compat/chat/completions`);
  xhr.setRequestHeader("Content-Type", "application/json");
  xhr.setRequestHeader("cf-aig-authorization", `Bearer ${cfg.token}`);
  xhr.onprogress = () => onText(xhr.responseText);
  xhr.send(
    JSON.stringify({
      model: "workers-ai/@cf/meta/llama-3.1-8b-instruct",
      stream: true,
      messages: [{ role: "user", content: prompt }],
    }),
  );
  return xhr;
}
