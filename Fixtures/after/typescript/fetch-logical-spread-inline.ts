const { CF_ACCOUNT_ID, CF_AIG_TOKEN } = process.env;

type Embedding = { result: { data: number[][] } };

export async function embed(text: string[]): Promise<number[][]> {
  const res = await fetch(`https://api.cloudflare.com/client/v4/accounts/${CF_ACCOUNT_ID}/ai/run/@cf/baai/bge-small-en-v1.5`, {
    method: "POST",
    headers: { "cf-aig-gateway-id": `kb-${process.env.NODE_ENV}`, ...(CF_AIG_TOKEN && { "Authorization": `Bearer ${CF_AIG_TOKEN}` }) },
    body: JSON.stringify({ text }),
  });
  const { result } = (await res.json()) as Embedding;
  return result.data;
}
