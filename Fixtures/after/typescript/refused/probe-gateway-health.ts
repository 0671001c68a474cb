/** True when the gateway exists; a missing one answers 404. */
export async function gatewayExists(account: string, gateway: string): Promise<boolean> {
  const response = await fetch(`https://gateway.ai.cloudflare.com/v1/${account}/${gateway}/compat/models`, {
    method: "HEAD",
    signal: AbortSignal.timeout(3000),
  });
  return response.status !== 404;
}
