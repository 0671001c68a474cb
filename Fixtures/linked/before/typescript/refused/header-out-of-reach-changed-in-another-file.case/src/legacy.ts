import { headers } from "./headers";

headers.Authorization = `Bearer ${process.env.CF_OLD_TOKEN}`;
