import { MODEL } from "./models";

export const isFree = (model: string) => model === MODEL;
