import { notFound } from "next/navigation";

async function describe(slug: string): Promise<string> {
  const response = await fetch(
    `https://gateway.ai.cloudflare.com/v1/${process.env.CF_ACCOUNT_ID}/${process.env.CF_GATEWAY!}/workers-ai/v1/chat/completions`,
    {
      method: "POST",
      headers: {
        "cf-aig-authorization": `Bearer ${process.env.CF_AIG_TOKEN}`,
        "Content-Type": "application/json",
      },
      body: JSON.stringify({
        model: "@cf/meta/llama-3.1-8b-instruct",
        messages: [{ role: "user", content: `Describe the town ${slug}` }],
      }),
      next: { revalidate: 86400 },
    },
  );
  if (!response.ok) notFound();
  return (await response.json()).choices[0].message.content;
}

export default async function Page({ params }: { params: { slug: string } }) {
  const text = await describe(params.slug);
  return (
    <main className="prose">
      <h1>{params.slug}</h1>
      <p>{text}</p>
      <small>Don&apos;t take this text for facts.</small>
    </main>
  );
}
