import { BASE } from "@gateway";

export const address = new URL(BASE).pathname.split("/")[3];
