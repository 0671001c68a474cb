export { BASE } from "./config";
