export { GATEWAY } from "./config";
