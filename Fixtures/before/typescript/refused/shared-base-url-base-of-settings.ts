interface Settings {
  apiKey: string;
  baseURL?: string;
}

export function settings(env: Record<string, string>): Settings {
  const settings: Settings = { apiKey: env.CLOUDFLARE_API_TOKEN };
  if (env.GATEWAY) {
    settings.baseURL = `https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT}/${env.GATEWAY}/compat`;
  }
  return settings;
}
