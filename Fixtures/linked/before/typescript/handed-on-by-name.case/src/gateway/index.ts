export { GATEWAY_BASE } from "./config";
