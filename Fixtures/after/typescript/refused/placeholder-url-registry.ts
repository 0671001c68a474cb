export interface ProviderPreset {
  id: string;
  name: string;
  api: string;
  env: string[];
}

export const PRESETS: ProviderPreset[] = [
  { id: "openai", name: "OpenAI", api: "https://api.openai.com/v1", env: ["OPENAI_API_KEY"] },
  {
    id: "cloudflare-ai-gateway",
    name: "Cloudflare AI Gateway",
    api: "https://gateway.ai.cloudflare.com/v1/{CLOUDFLARE_ACCOUNT_ID}/{CLOUDFLARE_GATEWAY_ID}/compat",
    env: ["CLOUDFLARE_API_TOKEN", "CLOUDFLARE_ACCOUNT_ID", "CLOUDFLARE_GATEWAY_ID"],
  },
  { id: "together", name: "Together", api: "https://api.together.xyz/v1", env: ["TOGETHER_API_KEY"] },
];

export function resolveApi(preset: ProviderPreset, env: Record<string, string>): string {
  return preset.api.replace(/\{(\w+)\}/g, (_, name: string) => env[name] ?? "");
}
