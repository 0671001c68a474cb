import { LLM_BASE } from "@acme/llm/config";

export const models = () => fetch(`${LLM_BASE}/models`);
