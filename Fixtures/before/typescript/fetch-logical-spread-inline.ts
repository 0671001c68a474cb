const { CF_ACCOUNT_ID, CF_AIG_TOKEN } = process.env;

type Embedding = { result: { data: number[][] } };

export async function embed(text: string[]): Promise<number[][]> {
  const res = await fetch(`https://gateway.ai.cloudflare.com/v1/${CF_ACCOUNT_ID}/kb-${process.env.NODE_ENV}/workers-ai/@cf/baai/bge-small-en-v1.5`, {
    method: "POST",
    headers: { ...(CF_AIG_TOKEN && { "cf-aig-authorization": `Bearer ${CF_AIG_TOKEN}` }) },
    body: JSON.stringify({ text }),
  });
  const { result } = (await res.json()) as Embedding;
  return result.data;
}
