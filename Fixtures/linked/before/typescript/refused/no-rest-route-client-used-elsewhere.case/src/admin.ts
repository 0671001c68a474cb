import { ai } from "./ai";

export const list = () => ai.models.list();
