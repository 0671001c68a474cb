export const SERVICE = "assistant";
