export * from "./headers";
export * from "./llm";
