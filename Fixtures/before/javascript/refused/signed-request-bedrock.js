import { AwsClient } from "aws4fetch";

export async function titan(env, prompt) {
  const aws = new AwsClient({
    accessKeyId: env.AWS_ACCESS_KEY_ID,
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY,
    region: "us-east-1",
    service: "bedrock",
  });
  const stock = new URL("https://bedrock-runtime.us-east-1.amazonaws.com/model/amazon.titan-text-lite-v1/invoke");
  const signed = await aws.sign(stock, {
    method: "POST",
    headers: { "Content-Type": "application/json", "cf-aig-authorization": `Bearer ${env.AIG_TOKEN}` },
    body: JSON.stringify({ inputText: prompt }),
  });
  const gateway = new URL(signed.url);
  return fetch(
    `https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT_ID}/${env.GATEWAY_ID}/aws-bedrock/bedrock-runtime/us-east-1${gateway.pathname}`,
    { method: "POST", headers: signed.headers, body: signed.body },
  );
}
