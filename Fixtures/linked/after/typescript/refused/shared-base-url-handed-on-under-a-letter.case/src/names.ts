export { Assistant as A } from "./client";
