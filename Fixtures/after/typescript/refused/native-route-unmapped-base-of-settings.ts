interface Settings {
  apiKey: string;
  baseURL?: string;
}

export function settings(env: Record<string, string>): Settings {
  const settings: Settings = { apiKey: env.GOOGLE_API_KEY };
  if (env.GATEWAY) {
    settings.baseURL = `https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT}/${env.GATEWAY}/google-ai-studio/v1beta`;
  }
  return settings;
}
