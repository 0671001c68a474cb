export * from "./config";
export * from "./names";
